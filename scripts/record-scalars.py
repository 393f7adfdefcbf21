"""Records what PyYAML makes of plain scalars: python3 scripts/record-scalars.py (PyYAML 6.0.3 from PyPI)

The result is fixtures/cloudformation-oracle/scalars.json, which test/cloudformation/scalar.test.ts compares with.
"""

import datetime
import json
import pathlib

import yaml

PROBES = """
y Y n N yes Yes YES no No NO on On ON off Off OFF true True TRUE false False FALSE tRUE
~ null Null NULL nULL
0 7 42 -1 +1 010 0777 012345671234 089 0888 012345678901 00 0_7 123456789012 1_000 1_0_ 12345678901234567890
0b101 -0b11 0o17 0x1F -0xff 0xfg 0b2
22:22 190:20:30 1:30.5 60:60 1:99 -1:00
1.10 1.0 1. .5 -.5 +1.5 1_0.5 1e3 6e5 12e03 123e45 1.5e3 1.5e+3 1.5E-3 1.0e+30 e3 E3012 .e3 1.2.3
.inf -.INF .nan 2012-10-17 2010-09-09 2001-12-14t21:59:43.10-05:00 10.0.0.0/16 sg-1234 AWS::NoValue 1-2
""".split()


def described(source):
    try:
        value = yaml.safe_load(f"[{source}]")[0]
    except (yaml.YAMLError, ValueError) as problem:
        return {"source": source, "type": "error", "value": type(problem).__name__}
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {"source": source, "type": "date", "value": source}
    name = {bool: "bool", int: "int", float: "float", str: "str", type(None): "null"}[type(value)]
    # Texts, since JSON numbers are not exact.
    return {"source": source, "type": name, "value": repr(value) if name in ("int", "float") else value}


path = pathlib.Path(__file__).parent.parent / "fixtures/cloudformation-oracle/scalars.json"
lines = ",\n".join(f"    {json.dumps(described(probe))}" for probe in PROBES)
path.write_text(f'{{\n  "pyyaml": "{yaml.__version__}",\n  "scalars": [\n{lines}\n  ]\n}}\n')
print(f"{len(PROBES)} scalars in {path.name}")
