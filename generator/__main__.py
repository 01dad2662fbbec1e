"""Runs the command line: `python -m generator`."""

import os
import signal

# Until a command handles it, Ctrl-C ends the program without a traceback.
if __name__ == "__main__" and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))

from generator.cli import program

if __name__ == "__main__":
    program()
