#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the rules against their schemas, and the plan templates against each other. TAP.

usage: check-rules.py DATA_DIR
"""

import json
import pathlib
import re
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


def template_problems(template, trade):
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


def holiday_problems(holidays):
    """What the schema cannot say: the C reader says the same, but not all of it at once."""
    countries = {country['id'] for country in holidays['countries']}
    known = set()
    for region in holidays['regions']:
        name = region['id']
        rules = [rule['id'] for rule in region['rules']]
        options = {option['id'] for option in region.get('options', [])}
        asked = {rule['option'] for rule in region['rules'] if 'option' in rule}
        if name in known:
            yield f'{name}: used twice'
        if name.split('-')[0] not in countries:
            yield f'{name}: no such country'
        if region.get('inherits', name) not in known | {name}:
            yield f'{name}: inherits nothing'
        if len(set(rules)) != len(rules):
            yield f'{name}: a rule is there twice'
        if options != asked:
            yield f'{name}: options {sorted(options)}, rules ask for {sorted(asked)}'
        known.add(name)


# Chosen by the engine under these names: src/core/law/aus-notice-choice.c
NOTICE_RULES = {
    'DE-623', 'DE-624', 'DE-620', 'DE-625', 'DE-contract', 'DE-648', 'DE-627', 'DE-621-1',
    'DE-621-2', 'DE-621-3', 'DE-621-4', 'DE-621-5a', 'DE-621-5b', 'AT-employment', 'AT-1159-6',
    'AT-contract', 'AT-1168', 'AT-open', 'CH-employment', 'CH-contract', 'CH-377', 'CH-404',
    'GB-contract', 'GB-reasonable', 'US-contract', 'XX-employment', 'XX-fixed', 'XX-contract',
    'XX-default-14',
}


def notice_problems(notice):
    ids = [rule['id'] for rule in notice['rules']]
    if len(set(ids)) != len(ids):
        yield 'an id is used twice'
    if not NOTICE_RULES <= set(ids):
        yield f'missing: {", ".join(sorted(NOTICE_RULES - set(ids)))}'
    for rule in notice['rules']:
        name, inputs = rule['id'], rule['inputs']
        kind, jurisdiction = rule['algorithm']['type'], rule['jurisdiction'].replace('*', 'XX')
        if not name.startswith(jurisdiction + '-'):
            yield f'{name}: of another jurisdiction'
        if rule['sentence']['en'] == rule['sentence']['de']:
            yield f'{name}: not translated'
        if ('received' in inputs) != (kind not in ('fixed-end', 'refused', 'note')):
            yield f'{name}: is the day of receipt asked for?'
        if ('clause' in inputs) != (kind == 'clause'):
            yield f'{name}: is the clause asked for?'


def clause_problems(data, clauses):
    """Whatever can be chosen is a part of the agreement in both languages, and off at first."""
    ids = [clause['id'] for clause in clauses['clauses']]
    chosen = [clause['id'] for clause in clauses['clauses'] if not clause.get('always')]
    risky = {clause['id'] for clause in clauses['clauses'] if clause.get('risky')}
    if len(set(ids)) != len(ids):
        yield 'an id is used twice'
    if risky != {'release', 'non-disparagement', 'non-solicit'}:
        yield f'risky: {sorted(risky)}'
    if risky - set(chosen):
        yield 'a risky one is always there'
    for clause in clauses['clauses']:
        if clause['does']['en'] == clause['does']['de']:
            yield f'{clause["id"]}: not translated'
    for language in ('de', 'en'):
        text = (data / 'templates' / language / 'clauses.mustache').read_text('utf-8')
        blocks = re.findall(r'^@block clause-(\S+) off \| \S', text, re.MULTILINE)
        if blocks != chosen or text.count('@block') != 1 + len(chosen):
            yield f'{language}: the template has {blocks}'


def asset_problems(content):
    """A usual one per kind, the order is told and has no circle, and both languages are there."""
    presets = {preset['id']: preset for preset in content['presets']}
    ids = [preset['id'] for preset in content['presets']]
    kinds = sorted(preset['kind'] for preset in presets.values() if preset.get('usual'))
    if len(presets) != len(ids):
        yield 'an id is used twice'
    if kinds != sorted({preset['kind'] for preset in presets.values()}) or len(kinds) != 9:
        yield f'usual: {kinds}'
    for name, preset in presets.items():
        fields = [field['id'] for field in preset['fields']]
        if len(set(fields)) != len(fields):
            yield f'{name}: a field is there twice'
        if any(preset[member]['en'] == preset[member]['de']
               for member in ('hint', 'order') if member in preset):
            yield f'{name}: not translated'
        for later in preset.get('before', ()):
            if later not in ids or ids.index(later) <= ids.index(name):
                yield f'{name}: before {later}, which stands above it'


def phrase_problems(content):
    """Ids and patterns are there once, and a better sentence is not what it replaces."""
    rules = content['rules']
    if len({rule['id'] for rule in rules}) != len(rules):
        yield 'an id is used twice'
    patterns = [pattern for rule in rules for pattern in rule['patterns']]
    for pattern in sorted({one for one in patterns if patterns.count(one) > 1}):
        yield f'twice: {pattern}'
    for rule in rules:
        if max(map(len, rule['why'].values())) > 110:
            yield f'{rule["id"]}: a long explanation'
        if any('en' in told and told['en'] == told['de']
               for told in (rule['why'], rule.get('advice', {}))):
            yield f'{rule["id"]}: not translated'
        if any(any(map(str.isdigit, better)) for better in rule.get('better', [])):
            yield f'{rule["id"]}: a number or day that is made up'


def text_names(plea):
    """What of a card has to be there in both languages."""
    for member in ('say', 'write'):
        for answer in plea[member]:
            yield member, answer.get('branch'), tuple(answer.get('contracts', ()))
    for note in plea.get('notes', ()):
        yield 'note', tuple(note['laws']), tuple(note.get('contracts', ())), note['status']


def plea_problems(data, language, content):
    """The same cards as the other’s, and an answer there whatever the client’s file says."""
    pleas = content['pleas']
    path = data / 'rules' / f'pleas.{language}.json'
    other = json.loads(path.read_text('utf-8'))['pleas']
    if [plea['id'] for plea in pleas] != [plea['id'] for plea in other]:
        yield 'not the cards of the other language'
    if len({plea['id'] for plea in pleas}) != len(pleas):
        yield 'an id is used twice'
    for plea, same in zip(pleas, other):
        name = plea['id']
        if list(text_names(plea)) != list(text_names(same)) or plea['gives'] != same['gives']:
            yield f'{name}: not that of the other language'
        for member in ('say', 'write'):
            if set(plea[member][-1]) & {'branch', 'contracts'}:
                yield f'{name}: {member}: the last answer is not for all'


def schema_problems(data, name, content):
    schema = json.loads((data / 'schemas' / f'{name}.schema.json').read_text('utf-8'))
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(content):
        yield f'{error.json_path}: {error.message}'


def files(data):
    """Name of the file, of its schema, and what else is looked at."""
    for trade in TRADES:
        yield f'plan-{trade}', 'plan-template', \
            lambda content, trade=trade: template_problems(content, trade)
    yield 'holidays', 'holidays', holiday_problems
    yield 'notice', 'notice', notice_problems
    for language in ('de', 'en'):
        yield f'phrases.{language}', 'phrases', phrase_problems
    for language, other in (('de', 'en'), ('en', 'de')):
        yield f'pleas.{language}', 'pleas', \
            lambda content, other=other: plea_problems(data, other, content)
    yield 'assets', 'assets', asset_problems
    yield 'clauses', 'clauses', lambda content: clause_problems(data, content)


def main():
    data = pathlib.Path(sys.argv[1])
    failed = False

    print(f'1..{len(list(files(data)))}')
    for number, (name, schema, look) in enumerate(files(data), 1):
        content = json.loads((data / 'rules' / f'{name}.json').read_text('utf-8'))
        found = list(schema_problems(data, schema, content)) or list(look(content))
        failed = failed or bool(found)
        print(f'{"not ok" if found else "ok"} {number} {name}.json')
        for line in found:
            print(f'# {line}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
