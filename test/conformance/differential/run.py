"""One group of sequences on local AWS and on moto: `run.py GROUP`. A difference without a verdict, or a verdict without one, is a failure.

Environment: LOCAL_ENDPOINT (of this group alone: its time is moved on), MOTO_ENDPOINT. `run.py GROUP --all` prints every difference.
"""

import fnmatch
import importlib
import os
import sys
import threading
from pathlib import Path

from compare import Difference, compare, faults
from tape import Side, Tape

TABLE = Path(__file__).with_name("verdicts.tsv")


class Verdict:
    def __init__(self, line, row):
        self.line, self.used = line, False
        *pattern, self.verdict, self.source = row
        self.pattern = Difference(*pattern)

    def matches(self, difference):
        return all(fnmatch.fnmatchcase(told, wanted) for told, wanted in zip(difference, map(_literal_brackets, self.pattern)))


def _literal_brackets(pattern):
    return pattern.replace("[", "[[]")


def verdicts(group):
    """The rows of a group; its name is the first column."""
    rows = []
    for number, line in enumerate(TABLE.read_text().splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        of, *row = line.split("\t")
        if len(row) != 8:
            sys.exit(f"{TABLE.name}:{number}: {len(row) + 1} columns, not 9")
        if of == group:
            rows.append(Verdict(number, row))
    return rows


def play(side, sequences):
    tapes = []
    for number, sequence in enumerate(sequences):
        tape = Tape(side, number + 1)
        sequence(tape)
        tapes.append(tape)
    return tapes


def both(sequences):
    sides = [Side("local", os.environ["LOCAL_ENDPOINT"]), Side("moto", os.environ["MOTO_ENDPOINT"])]
    tapes = {}
    threads = [threading.Thread(target=lambda side=side: tapes.__setitem__(side.name, play(side, sequences))) for side in sides]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sides[0].session, tapes["local"], tapes["moto"]


def differences(sequences):
    """Each with the call that shows it first."""
    session, here, there = both(sequences)
    found, calls = {}, 0
    for sequence, local, moto in zip(sequences, here, there):
        if [call.operation for call in local.calls] != [call.operation for call in moto.calls]:
            sys.exit(f"{sequence.__name__} makes other calls on the two sides")
        for one, other in zip(local.calls, moto.calls):
            calls += 1
            for difference in [*compare(one, other), *faults(one, session)]:
                found.setdefault(difference, (sequence.__name__, one))
    return found, calls


def main(group, everything):
    sequences = importlib.import_module(f"sequences_{group}").SEQUENCES
    found, calls = differences(sequences)
    rows, new = verdicts(group), 0
    for difference, (sequence, call) in found.items():
        told = [row for row in rows if row.matches(difference)]
        for row in told:
            row.used = True
        if told and not everything:
            continue
        new += not told
        print("\t".join(("" if told else "NEW ", group, *difference)))
        if not told:
            print(f"    {sequence}: {str(call.parameters)[:300]}\n    {call.answer.message[:300]}")
    idle = [row for row in rows if not row.used]
    for row in idle:
        print(f"NOT MET {TABLE.name}:{row.line}: no call shows this difference any more; take the row out.")
    print(f"{group}: {len(sequences)} sequences, {calls} calls on either side, {len(found)} differences, {new} without a verdict", flush=True)
    sys.exit(1 if new or idle else 0)


main(sys.argv[1], "--all" in sys.argv[2:])
