#!/usr/bin/env python3
"""Tests/LongRun/run.py [SCALE [PART]…]: the long run. Built with MINGZHANG_TRIALS=1 swift build -c release -Xswiftc -enable-testing, one --product after the other: mingzhang, long-run.
SCALE 1 is the whole of it.

10^6 random keys in memory and 5,000 in a terminal, 10^4 changed packages, library files and documents, 300 kills while
importing, packing and keeping marks. Prints counts and seeds; ends with 1 where anything crashed, hung or was lost.
A part of packages, files or documents may be given with seeds, as files:8000-9000, to try these alone, the last left out."""
import fcntl, os, pty, random, select, shutil, signal, struct, subprocess, sys, tempfile, termios, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.environ.get("MINGZHANG_BUILD", os.path.join(ROOT, ".build", "release"))
PROGRAM, TRIALS = os.path.join(BUILD, "mingzhang"), os.path.join(BUILD, "long-run")
SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
HANG = 2.0
bad = 0


def report(name, count, crashes, hangs, lost=0, seeds=()):
    global bad
    bad += crashes + hangs + lost
    print(f"{name}: {count}, {crashes} crashes, {hangs} hangs over {HANG:g} s, {lost} lost"
          + (f"; seeds {list(seeds)[:20]}" if seeds else ""), flush=True)


def used(process):
    """Seconds of processor a process and what it ran have used; 0 where it has ended."""
    try:
        with open(f"/proc/{process}/stat") as file:
            words = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0
    return sum(map(int, words[11:15])) / os.sysconf("SC_CLK_TCK")


def trial(kind, count, each=1, first_seed=0):
    """Runs numbers first_seed..<count, and goes on behind each that crashes or takes too long: of the processor, since a machine
    has other things to do, or a minute by the clock."""
    start, crashes, hangs, seeds, slowest = first_seed, 0, 0, [], (0, 0)
    with tempfile.TemporaryDirectory() as folder:
        while start < count:
            child = subprocess.Popen([TRIALS, kind, str(start), str(count), folder], stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL, env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))
            # What is made once is made before the first number is printed, and the clock runs from there.
            last, since, before, text, first = start, time.time(), 0, b"", True
            ended = False
            while True:
                ready = select.select([child.stdout], [], [], 0.2)[0]
                if ready:
                    data = os.read(child.stdout.fileno(), 65536)
                    if not data:
                        break
                    lines = (text + data).split(b"\n")
                    text = lines.pop()
                    if lines:
                        now = used(child.pid)
                        if not first:
                            slowest = max(slowest, ((now - before) / len(lines), last))
                        if lines[-1] == b"end":
                            ended = True
                        else:
                            last = int(lines[-1])
                        since, before, first = time.time(), now, False
                elif time.time() - since > (600 if first else 60) or not first and used(child.pid) - before > HANG:
                    child.kill()
                    hangs += 1
                    seeds.append(last)
                    break
            code = child.wait()
            if ended:
                break
            if code != -signal.SIGKILL:
                crashes += 1
                seeds.append(last)
            start = last + 1
    report(f"{kind} {first_seed}..<{count}" + (f" of {each} each" if each > 1 else ""), (count - first_seed) * each,
           crashes, hangs, 0, seeds)
    print(f"  at most {slowest[0]:.2f} s of the processor, at {slowest[1]}", flush=True)


def terminal(count, seed=20261129):
    """Random keys typed into the program in a terminal of its own."""
    draw = random.Random(seed)
    keys = [b"j", b"k", b"h", b"l", b"\r", b"\x1b", b"1", b"2", b"3", b"4", b"5", b"6", b"7", b"0", b"/", b"&", b":", b"?",
            b"x", b"i", b"s", b"u", b"t", b"p", b"v", b"m", b" ", b"a", b"8", b"\x0c", b"\x1b[A", b"\x1b[6~", b"\x1b[<0;9;7M",
            b"\x1b[200~a\rb\x1b[201~", "政".encode(), b"\x1b]11;rgb:0/0/0\x1b\\", b"\x7f", b"\t", b">1", b"g", b"G"]
    crashes = hangs = typed = 0
    with tempfile.TemporaryDirectory() as home:
        while typed < count and crashes + hangs < 20:
            pid, fd = pty.fork()
            if pid == 0:
                os.execve(PROGRAM, [PROGRAM], dict(os.environ, TERM="xterm-256color", HOME=home, LANG="C.UTF-8",
                                                   XDG_STATE_HOME=home, SWIFT_BACKTRACE="enable=no"))
            fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

            def drain(wait):
                got = b""
                while select.select([fd], [], [], wait)[0]:
                    try:
                        data = os.read(fd, 65536)
                    except OSError:
                        break
                    if not data:
                        break
                    got += data
                    wait = 0
                return got

            drain(5)
            alive = True
            for _ in range(min(250, count - typed)):
                typed += 1
                try:
                    os.write(fd, draw.choice(keys))
                except OSError:
                    alive = False
                    break
                drain(0.01)
            # It answers a redraw within the time, or has ended by itself.
            if alive:
                drain(0.1)
                try:
                    os.write(fd, b"\x0c")
                    if not drain(HANG):
                        alive = False
                except OSError:
                    alive = False
            done, status = os.waitpid(pid, os.WNOHANG)
            if done == 0 and not alive:
                hangs += 1
            if done and os.WIFSIGNALED(status):
                crashes += 1
            if done == 0:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            os.close(fd)
    report(f"keys in a terminal, seed {seed}", typed, crashes, hangs)


def contents(folder):
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.relpath(os.path.join(path, name), folder)] = file.read()
    return found


def kills(count, seed=17):
    """Kills at moments drawn from a seed; what was kept before is there afterwards, byte for byte, and opens."""
    draw = random.Random(seed)
    text = open(os.path.join(ROOT, "Tests/DisclosuresTests/Fixtures/budget.txt"), encoding="utf-8").read()
    lost = hangs = crashes = 0

    def killed(words, after, env=None, cwd=None):
        child = subprocess.Popen([PROGRAM] + words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd,
                                 env=env or os.environ, start_new_session=True)
        time.sleep(after)
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        child.wait()

    def holds(words):
        try:
            run = subprocess.run([PROGRAM] + words, capture_output=True, timeout=60)
            return run.returncode in (0, 1)
        except subprocess.TimeoutExpired:
            return False

    with tempfile.TemporaryDirectory() as folder:
        library, packed, more = (os.path.join(folder, name) for name in ("library", "packed.sqlite", "more"))
        os.mkdir(more)
        for year in range(2015, 2026):
            with open(os.path.join(more, f"{year}.txt"), "w", encoding="utf-8") as file:
                file.write(text.replace("2025", str(year)))
        first = os.path.join(folder, "first.txt")
        open(first, "w", encoding="utf-8").write(text.replace("2025", "2014"))
        subprocess.run([PROGRAM, "import", first, "--into", library], capture_output=True)
        kept = contents(library)
        if not kept:
            print("the import of the fixture gave nothing")
            lost += 1
        for _ in range(count // 3):
            killed(["import", more, "--into", library], draw.uniform(0, 0.6))
            now = contents(library)
            lost += any(now.get(name) != data for name, data in kept.items() if "catalogue" not in name)
            if not holds(["list", "--library", library]):
                lost += 1
            for name in os.listdir(library):
                if not any(key.startswith(name + "/") or key == name for key in kept):
                    path = os.path.join(library, name)
                    shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        subprocess.run([PROGRAM, "import", more, "--into", library], capture_output=True)
        subprocess.run([PROGRAM, "library", "pack", library, packed], capture_output=True)
        before = open(packed, "rb").read() if os.path.exists(packed) else b""
        lost += not before
        for _ in range(count // 3):
            killed(["library", "pack", library, packed, "--replace"], draw.uniform(0, 0.3))
            lost += not os.path.exists(packed) or not holds(["library", "verify", packed])
        # Marks: each one is kept before the next is made, so that a kill loses at most the last.
        state = os.path.join(folder, "state")
        env = dict(os.environ, TERM="xterm-256color", HOME=folder, XDG_STATE_HOME=state, LANG="C.UTF-8")
        file = os.path.join(state, "mingzhang", "marks-default.csv")
        os.makedirs(state)
        for turn in range(count // 3):
            former = open(file, "rb").read() if os.path.exists(file) else b""
            pid, fd = pty.fork()
            if pid == 0:
                os.execve(PROGRAM, [PROGRAM, "--at", "泽州/2024/决算/支出"], env)
            fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            select.select([fd], [], [], 5)
            for step in range(turn % 7):
                os.write(fd, b"j")
            os.write(fd, b"a" + f"笔记{turn}".encode() + b"\r")
            time.sleep(draw.uniform(0, 0.05))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(fd)
            now = open(file, "rb").read() if os.path.exists(file) else b""
            lines = [line.split(b",")[4] for line in former.splitlines()[1:]]
            lost += not all(line in now for line in lines) or bool(now) and not now.endswith(b"\n")
    report(f"kills, seed {seed}", count, crashes, hangs, lost)


PARTS = {
    "keys": lambda: trial("keys", int(1000 * SCALE), each=1000),
    "terminal": lambda: terminal(int(5000 * SCALE)),
    "packages": lambda: trial("packages", int(10_000 * SCALE)),
    "files": lambda: trial("files", int(10_000 * SCALE)),
    "documents": lambda: trial("documents", int(10_000 * SCALE)),
    "kills": lambda: kills(int(300 * SCALE)),
}
start = time.time()
for part in sys.argv[2:] or PARTS:
    name, _, seeds = part.partition(":")
    if seeds:
        first, last = map(int, seeds.split("-"))
        trial(name, last, first_seed=first)
    else:
        PARTS[name]()
print(f"{time.time() - start:.0f} s; {'all held' if bad == 0 else str(bad) + ' did not hold'}")
sys.exit(1 if bad else 0)
