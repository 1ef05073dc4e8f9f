"""Reads a file with rispy: passes for 1.5 s to be warm, then for 2 s on the clock; says the fastest as JSON."""
import json
import sys
import time

import rispy

with open(sys.argv[1], "rb") as file:
    data = file.read()


def look_at(value) -> int:
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list):
        return sum(map(look_at, value))
    if isinstance(value, dict):
        return sum(len(key) + look_at(item) for key, item in value.items())
    return 1


def read() -> int:
    return sum(1 for record in rispy.loads(data.decode("utf-8-sig")) if look_at(record) > 0)


def answer() -> dict:
    try:
        records, seconds, cpu = 0, [], []
        begun = time.perf_counter()
        while len(seconds) < 3 or time.perf_counter() - begun < 2:
            start, before = time.perf_counter(), time.process_time()
            records = read()
            seconds.append(time.perf_counter() - start)
            cpu.append(time.process_time() - before)
        return {"records": records, "seconds": min(seconds), "cpuSeconds": min(cpu)}
    except Exception as error:  # a refusal is an answer
        return {"records": 0, "seconds": 0, "cpuSeconds": 0, "refused": str(error)}


try:
    begun, warm = time.perf_counter(), 0
    while warm < 3 or time.perf_counter() - begun < 1.5:
        read()
        warm += 1
except Exception:
    pass
print("ready", flush=True)
sys.stdin.readline()
print(json.dumps(answer()), flush=True)
