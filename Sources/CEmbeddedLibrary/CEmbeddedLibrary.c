#include "CEmbeddedLibrary.h"
