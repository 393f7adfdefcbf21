"""What cfn-lint makes of templates: python3 scripts/template-oracle/read-with-cfn-lint.py < PATHS (cfn-lint 1.58.0)

PATHS are absolute and end with NUL. Each line of the answer is a JSON object: the path, why the file is no template for it,
its edges, the properties of its resources, in which a function is the list of the values that it may have, and its
errors about structure and functions.
scripts/template-oracle.ts asks.
"""

import json
import logging
import sys

from cfnlint.config import ConfigMixIn
from cfnlint.context import create_context_for_template
from cfnlint.decode import decode
from cfnlint.helpers import is_function
from cfnlint.jsonschema import CfnTemplateValidator
from cfnlint.core import get_rules
from cfnlint.runner import run_template_by_data
from cfnlint.template import Template

logging.disable(logging.CRITICAL)

REGION = "us-east-1"
CONFIG = ConfigMixIn(
    [], regions=[REGION], ignore_checks=["W", "I", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"]
)
RULES = get_rules([], CONFIG.ignore_checks, [], {}, False)
MOST_VALUES = 60
DEEPEST = 60


def scalar(value):
    """As the service writes it: Python's True is `true`."""
    if isinstance(value, dict):
        return {str(key): scalar(each) for key, each in value.items()}
    if isinstance(value, list):
        return [scalar(each) for each in value]
    if value is None:
        return None
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def may_be_removed(node):
    """True of an `Fn::If` one of whose values is `AWS::NoValue`, which cfn-lint leaves out of the values."""
    key, value = is_function(node)
    if key == "Ref":
        return value == "AWS::NoValue"
    return key == "Fn::If" and isinstance(value, list) and any(may_be_removed(each) for each in value[1:])


def enumerated(validator, node):
    """The values that a function may have; nothing if it is not resolved."""
    found = []
    for value, _, problem in validator.resolve_value(node):
        if problem is not None:
            return {"open": "error: " + str(problem.message)[:80]}
        if value not in found:
            found.append(value)
        if len(found) > MOST_VALUES:
            return {"open": "too many values"}
    if not found:
        return {"open": is_function(node)[0]}
    return {"any": [scalar(each) for each in found] + ([None] if may_be_removed(node) else [])}


def meaning(validator, node, depth=0):
    if depth > DEEPEST:
        return {"open": "too deep"}
    key, _ = is_function(node)
    if key is not None:
        try:
            return enumerated(validator, node)
        except Exception as error:  # cfn-lint's own trouble with odd templates
            return {"open": f"{type(error).__name__} in cfn-lint"}
    if isinstance(node, dict):
        return {"map": {str(each): meaning(validator, node[each], depth + 1) for each in node}}
    if isinstance(node, list):
        return {"list": [meaning(validator, each, depth + 1) for each in node]}
    return {"is": scalar(node)}


def read(path):
    content, problems = decode(path)
    if problems or not isinstance(content, dict):
        why = [f"{each.rule.id}: {each.message}" for each in problems]
        return {"path": path, "problem": (why or ["no mapping"])[0][:200]}
    template = Template(path, content, [REGION])
    graph = template.graph
    edges = []
    if graph is not None:
        for source, target, data in graph.graph.edges(data=True):
            edges.append([source, target, data["label"]])
    context = create_context_for_template(template)
    validator = CfnTemplateValidator({}, context=context, cfn=template)
    values = {}
    resources = content.get("Resources", {})
    for name, resource in resources.items() if isinstance(resources, dict) else []:
        properties = resource.get("Properties") if isinstance(resource, dict) else None
        if isinstance(properties, dict) and is_function(properties)[0] is None:
            values[str(name)] = {str(each): meaning(validator, properties[each]) for each in properties}
    return {"path": path, "edges": edges, "values": values, "refusals": refusals(path)}


def refusals(path):
    """What its rules about structure and functions say."""
    content, _ = decode(path)
    matches = run_template_by_data(content, CONFIG, RULES)
    return sorted({each.rule.id for each in matches})


def default(value):
    return str(value)


for path in sys.stdin.buffer.read().decode("utf-8", "surrogateescape").split("\0"):
    if not path:
        continue
    try:
        answer = read(path)
    except Exception as error:
        answer = {"path": path, "failed": f"{type(error).__name__}: {error}"[:200]}
    print(json.dumps(answer, default=default), flush=True)
