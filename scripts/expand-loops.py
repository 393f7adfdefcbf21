"""Expands templates as AWS's own tools do: reads a JSON list of templates from standard input, and writes a list of
what comes of each, null for those that are refused. The argument is a checkout of aws/aws-sam-cli."""

import json
import logging
import sys

sys.path.insert(0, sys.argv[1])
logging.disable(logging.CRITICAL)

from samcli.lib.cfn_language_extensions.api import process_template  # noqa: E402
from samcli.lib.cfn_language_extensions.exceptions import InvalidTemplateException  # noqa: E402


def expanded(template):
    try:
        return process_template(template)
    except InvalidTemplateException:
        return None


print(json.dumps([expanded(each) for each in json.load(sys.stdin)]))
