#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the plan templates against their schema and against each other. TAP.

usage: check-rules.py DATA_DIR
"""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

TRADES = ('none', 'web', 'design', 'writing', 'consulting', 'photography')

# Known to the rest of the program and to the examples: every template has them.
SHARED = {
    'notice-draft', 'notice-post', 'confirm-receipt', 'finish-work', 'corrections', 'sort-files',
    'hand-over-files', 'client-tests', 'revoke-access', 'talk', 'referrals', 'brief-successor',
    'overdue-invoice', 'final-invoice', 'agreement', 'handover-record', 'thank-you',
}

# What the client must not come upon in their edition of the plan.
PRIVATE = {
    'talk', 'notice-draft', 'notice-post', 'overdue-invoice', 'thank-you', 'ask-reference',
    'ask-portfolio',
}


def order_problems(steps):
    """Steps whose gate, counted from the same day, is not over before they begin."""
    by_key = {step['key']: step for step in steps}
    for step in steps:
        gate = by_key.get(step.get('waits_for'))
        if gate is None:
            if step.get('waits_for'):
                yield f'{step["key"]}: waits for nothing'
        elif gate['anchor'] == step['anchor'] \
                and gate['offset'] >= step['offset'] - step['length'] + 1:
            yield f'{step["key"]}: begins before {gate["key"]} is over'


def problems(template, trade, validator):
    for error in validator.iter_errors(template):
        yield f'{error.json_path}: {error.message}'
    steps = template['steps']
    keys = [step['key'] for step in steps]
    if template['trade'] != trade:
        yield 'trade is not that of the file name'
    if len(set(keys)) != len(keys):
        yield 'a key is used twice'
    if not SHARED <= set(keys):
        yield f'missing: {", ".join(sorted(SHARED - set(keys)))}'
    yield from order_problems(steps)
    for step in steps:
        if step['en'] == step['de']:
            yield f'{step["key"]}: not translated'
        if step.get('private', False) != (step['key'] in PRIVATE):
            yield f'{step["key"]}: private or not?'


def main():
    data = pathlib.Path(sys.argv[1])
    schema = json.loads((data / 'schemas' / 'plan-template.schema.json').read_text('utf-8'))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failed = False

    print(f'1..{len(TRADES)}')
    for number, trade in enumerate(TRADES, 1):
        path = data / 'rules' / f'plan-{trade}.json'
        found = list(problems(json.loads(path.read_text('utf-8')), trade, validator))
        failed = failed or bool(found)
        print(f'{"not ok" if found else "ok"} {number} plan-{trade}.json')
        for line in found:
            print(f'# {line}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
