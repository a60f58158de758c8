print("mingzhang")
