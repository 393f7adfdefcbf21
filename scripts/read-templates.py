"""Says which files are CloudFormation templates, by PyYAML: python3 scripts/read-templates.py < PATHS (PyYAML 6.0.3)

PATHS are absolute and end with NUL. The answer is a JSON object: `template`, `several` (a template, and more documents),
`other`, `unreadable` (and seems to be a template) or `illegible` (and does not). scripts/detection.ts asks.
"""

import json
import re
import sys

import yaml

TYPE = re.compile(r"(AWS|Alexa|Custom)::")
SEEMING = re.compile(r"""^\s*["']?Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::""", re.MULTILINE)


def members(node):
    """Of a mapping, whatever its tags; the last of equal keys counts."""
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def is_type(node):
    return isinstance(node, yaml.ScalarNode) and TYPE.match(node.value) is not None


def is_template(root):
    top = members(root)
    resources = members(top.get("Resources"))
    declared = any(is_type(members(one).get("Type")) for one in resources.values())
    return declared or ("AWSTemplateFormatVersion" in top and len(resources) > 0)


def is_json_template(root):
    resources = root.get("Resources") if isinstance(root, dict) else None
    if not isinstance(resources, dict):
        return False
    types = [one.get("Type") for one in resources.values() if isinstance(one, dict)]
    declared = any(isinstance(each, str) and TYPE.match(each) for each in types)
    return declared or ("AWSTemplateFormatVersion" in root and len(resources) > 0)


def judged(path):
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except (UnicodeDecodeError, OSError):
        return "illegible"
    try:
        return "template" if is_json_template(json.loads(text)) else "other"
    except (ValueError, RecursionError):
        pass
    try:
        documents = list(yaml.compose_all(text, Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError):
        seems = "Resources" in text and SEEMING.search(text) is not None
        return "unreadable" if seems else "illegible"
    if not documents or not is_template(documents[0]):
        return "other"
    return "template" if len(documents) == 1 else "several"


paths = sys.stdin.buffer.read().decode("utf-8", "surrogateescape").split("\0")
print(json.dumps({path: judged(path) for path in paths if path}))
