"""Reads a file with rispy when a line comes in, twice: the first time to be warm."""
import sys

import rispy

with open(sys.argv[1], "rb") as file:
    data = file.read()


def read() -> str:
    try:
        return str(len(rispy.loads(data.decode("utf-8-sig"))))
    except Exception as error:  # a refusal is an answer
        return f"refused: {error}"


read()
print("ready", flush=True)
sys.stdin.readline()
print(read(), flush=True)
