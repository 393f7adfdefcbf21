"""Writes templates as JSON, by PyYAML: python3 scripts/templates-as-json.py < PATHS (PyYAML 6.0.3)

PATHS are absolute and end with NUL. The answer is one JSON object per template and line: its `path`, its `format`
("yaml" or "json"), `text`, which is the template as JSON with all functions in their long form, and `meaning`, a hash of
what its resources depend on: equal for two templates that say the same. scripts/template-twins.ts asks.
"""

import hashlib
import json
import re
import sys

import yaml

LOADER = yaml.CSafeLoader
SCALARS = yaml.constructor.SafeConstructor()
TYPE = re.compile(r"(AWS|Alexa|Custom)::")
# These have no `Fn::` in front, like those of other tools that bring a name space of their own.
BARE = {"Ref", "Condition"}
TYPED = {"int", "float", "bool", "null"}
SAID_TO_PEOPLE = {"Description", "ConstraintDescription", "Metadata"}
MEANT = ("Transform", "Parameters", "Mappings", "Conditions", "Resources")


class Refused(Exception):
    pass


def scalar(node):
    kind = node.tag.rpartition(":")[2]
    if node.tag.startswith("tag:") and kind in TYPED:
        value = getattr(SCALARS, "construct_yaml_" + kind)(node)
        # JSON has no numbers that are none.
        return node.value if value != value or value in (float("inf"), float("-inf")) else value
    return node.value


def plain(node, budget):
    """A node with its tag left out; mappings with `<<` are merged."""
    budget[0] -= 1
    if budget[0] < 0:
        raise Refused("too many values")
    if isinstance(node, yaml.ScalarNode):
        return scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [written(each, budget) for each in node.value]
    merged, own = {}, {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise Refused("a key that is no text")
        if key.tag.endswith(":merge"):
            sources = value.value if isinstance(value, yaml.SequenceNode) else [value]
            for source in reversed(sources):
                merged.update(plain(source, budget))
        elif key.value in own:
            raise Refused("a key that is repeated")
        else:
            own[key.value] = written(value, budget)
    return {**{key: value for key, value in merged.items() if key not in own}, **own}


def written(node, budget):
    """A node as JSON has it."""
    if not node.tag.startswith("!") or node.tag == "!":
        return plain(node, budget)
    name = node.tag[1:]
    untagged = plain(node, budget) if not isinstance(node, yaml.ScalarNode) else node.value
    if name == "GetAtt" and isinstance(untagged, str):
        untagged = untagged.split(".", 1)
    return {name if name in BARE or "::" in name else "Fn::" + name: untagged}


def canonical(value):
    """Texts and numbers are one to CloudFormation, and so are the two ways to write what GetAtt gets."""
    if isinstance(value, dict):
        if list(value) == ["Fn::GetAtt"] and isinstance(value["Fn::GetAtt"], str):
            return {"Fn::GetAtt": value["Fn::GetAtt"].split(".", 1)}
        return {key: canonical(each) for key, each in value.items()}
    if isinstance(value, list):
        return [canonical(each) for each in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if value is None or isinstance(value, str) else str(value)


def without(value, names):
    return {key: each for key, each in value.items() if key not in names}


def meaning(template):
    parts = {name: canonical(template[name]) for name in MEANT if name in template}
    for section in ("Parameters", "Resources"):
        for name, each in (parts.get(section) or {}).items():
            if isinstance(each, dict):
                parts[section][name] = without(each, SAID_TO_PEOPLE)
    text = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def is_template(value):
    resources = value.get("Resources") if isinstance(value, dict) else None
    if not isinstance(resources, dict):
        return False
    types = [each.get("Type") for each in resources.values() if isinstance(each, dict)]
    return any(isinstance(each, str) and TYPE.match(each) for each in types)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        text = file.read()
    try:
        return "json", json.loads(text)
    except ValueError:
        pass
    documents = list(yaml.compose_all(text, Loader=LOADER))
    if len(documents) != 1:
        raise Refused("several documents")
    return "yaml", plain(documents[0], [200_000])


for path in sys.stdin.buffer.read().decode("utf-8", "surrogateescape").split("\0"):
    try:
        form, value = read(path) if path else ("", None)
        if is_template(value):
            text = json.dumps(value, indent=1)
            answer = {"path": path, "format": form, "text": text, "meaning": meaning(value)}
            print(json.dumps(answer))
    except (UnicodeError, OSError, ValueError, RecursionError, yaml.YAMLError, Refused):
        # What this reader refuses has no twin.
        pass
