#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the example library and freshly written files against the schemas. TAP.

usage: check-examples.py DATA_DIR [WRITER]

DATA_DIR is the project's data/. WRITER, when given, is a program that writes a library folder with
every member filled into the directory it is told.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    from jsonschema import Draft202012Validator, FormatChecker, validators
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

KINDS = ('client', 'network', 'sender')
TRADES = ('web', 'design', 'writing')
LANGUAGES = ('de', 'en')
NULL = type(None)

# One change of a good client each, and the paths that the schema must name, no more and no less.
# None takes the member away, NULL makes it null.
BROKEN = [
    ('no format', 'format', None, ['']),
    ('no version', 'version', None, ['']),
    ('no id', 'id', None, ['']),
    ('format of another file', 'format', 'ausklang-network', ['format']),
    ('version of the future', 'version', 2, ['version']),
    ('version as text', 'version', '1', ['version']),
    ('id in capitals', 'id', '0B7C5A2E-1111-4222-8333-444455556666', ['id']),
    ('null for text', 'legal_name', NULL, ['legal_name']),
    ('unknown language', 'language', 'fr', ['language']),
    ('enum in capitals', 'law', 'DE', ['law']),
    ('currency in small letters', 'currency', 'eur', ['currency']),
    ('list as object', 'contacts', {}, ['contacts']),
    ('text in a list of objects', 'contacts[1]', 'Sabine Lorenz', ['contacts[1]']),
    ('boolean as number', 'contacts[0].decides', 1, ['contacts[0].decides']),
    ('boolean as text', 'contacts[0].decides', 'true', ['contacts[0].decides']),
    ('unknown salutation', 'contacts[0].salutation', 'lord', ['contacts[0].salutation']),
    ('country as a word', 'addresses[0].country', 'Germany', ['addresses[0].country']),
    ('double money', 'contract.fee.minor', 1800.5, ['contract.fee.minor']),
    ('double money without a rest', 'contract.fee.minor', 180000.0, ['contract.fee.minor']),
    ('money as text', 'contract.fee', '1.800,00 €', ['contract.fee']),
    ('money without a currency', 'contract.fee.currency', None, ['contract.fee']),
    ('money without an amount', 'contract.fee.minor', None, ['contract.fee']),
    ('money with a symbol', 'invoices[0].amount.currency', '€', ['invoices[0].amount.currency']),
    ('money beyond 64 bits', 'invoices[0].amount.minor', 2 ** 63, ['invoices[0].amount.minor']),
    ('negative period', 'contract.notice_length', -1, ['contract.notice_length']),
    ('endless period', 'contract.notice_length', 1000, ['contract.notice_length']),
    ('day that does not exist', 'contract.start', '2026-02-30', ['contract.start']),
    ('German date', 'contract.start', '01.03.2023', ['contract.start']),
    ('date with a time', 'ending.last_day', '2026-12-31T00:00:00Z', ['ending.last_day']),
    ('date without dashes', 'ending.last_day', '20261231', ['ending.last_day']),
    ('empty date', 'ending.last_day', '', ['ending.last_day']),
    ('unknown stage', 'ending.stage', 'ended', ['ending.stage']),
    ('more than all', 'projects[0].progress', 101, ['projects[0].progress']),
    ('deep in a list of a list', 'projects[0].deliverables[2].done', 0,
     ['projects[0].deliverables[2].done']),
    ('payment without a day', 'invoices[1].payments[0].date', False,
     ['invoices[1].payments[0].date']),
    ('unknown outcome', 'assets[3].outcome', 'sell', ['assets[3].outcome']),
    ('colleague by name', 'referrals[0].colleague', 'Mara Lindner', ['referrals[0].colleague']),
    ('step without a length', 'steps[4].length', 0, ['steps[4].length']),
    ('gate by name', 'steps[4].waits_for', 'notice-draft', ['steps[4].waits_for']),
    ('change without a number', 'calendar_entries', [{'sequence': -1, 'modified': 'today'}],
     ['calendar_entries[0].modified', 'calendar_entries[0].sequence']),
    ('two at once', 'log[0]', {'kind': 'gossip', 'date': 'yesterday'},
     ['log[0].date', 'log[0].kind']),
]


class Tap:
    """Counts and prints results."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, problems, name):
        """One result; problems is a list of sentences, empty when all is well."""
        self.count += 1
        print(f'{"not ok" if problems else "ok"} {self.count} {name}')
        for problem in problems:
            self.failed = 1
            print(f'# {problem}')


def is_integer(checker, value):
    """Stricter than the schema language: the reader refuses 1.0."""
    return isinstance(value, int) and not isinstance(value, bool)


def load(path):
    with open(path, encoding='utf-8', newline='') as file:
        return json.load(file)


def load_validators(folder):
    checker = Draft202012Validator.TYPE_CHECKER.redefine('integer', is_integer)
    strict = validators.extend(Draft202012Validator, type_checker=checker)
    formats = FormatChecker(['date'])
    return {kind: strict(load(folder / f'{kind}.schema.json'), format_checker=formats)
            for kind in KINDS}


def path_text(parts):
    """A path as the program writes it: invoices[2].amount.minor"""
    text = ''
    for part in parts:
        text += f'[{part}]' if isinstance(part, int) else f'.{part}' if text else part
    return text


def violations(validator, document):
    return [f'{path_text(error.absolute_path) or "root"}: {error.message}'
            for error in validator.iter_errors(document)]


def resolve(schema, root):
    while '$ref' in schema:
        schema = root['$defs'][schema['$ref'].rsplit('/', 1)[1]]
    return schema


def unknown_members(value, schema, root, path=()):
    """Members that the schema has no description of."""
    schema = resolve(schema, root)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from unknown_members(item, schema['items'], root, (*path, index))
    elif isinstance(value, dict):
        for name, member in value.items():
            if name in schema['properties']:
                yield from unknown_members(member, schema['properties'][name], root, (*path, name))
            else:
                yield f'{path_text((*path, name))} is not in the schema'


def missing_members(value, schema, root, path=()):
    """Members of the schema that no object of the document has: what a full file must not lack."""
    schema = resolve(schema, root)
    if isinstance(value, list):
        if not value:
            yield f'{path_text(path)} is empty'
        for index, item in enumerate(value):
            yield from missing_members(item, schema['items'], root, (*path, index))
    elif isinstance(value, dict):
        for name, member in schema['properties'].items():
            if name in value:
                yield from missing_members(value[name], member, root, (*path, name))
            else:
                yield f'{path_text((*path, name))} was not written'


def schema_problems(schema):
    """Every member is described, and unknown members are allowed everywhere."""
    Draft202012Validator.check_schema(schema)
    objects = [('root', schema)] + list(schema['$defs'].items())
    for name, part in objects:
        if 'properties' not in part:
            continue
        if part.get('additionalProperties') is not True:
            yield f'{name} refuses unknown members'
        for member, about in part['properties'].items():
            if not about.get('description'):
                yield f'{name}.{member} has no description'


def find_ids(value):
    if isinstance(value, list):
        for item in value:
            yield from find_ids(item)
    elif isinstance(value, dict):
        if 'id' in value:
            yield value['id']
        for member in value.values():
            yield from find_ids(member)


def origin_problems(client, rules):
    """Steps that say they come from the trade's template do."""
    keys = {step['key'] for step in load(rules / f'plan-{client["trade"]}.json')['steps']}
    for index, step in enumerate(client['steps']):
        if step['origin'] and step['origin'] not in keys:
            yield f'steps[{index}].origin is no step of the template {client["trade"]}'


def reference_problems(client, colleagues):
    ids = list(find_ids(client))
    for repeated in sorted({i for i in ids if ids.count(i) > 1}):
        yield f'id {repeated} is used twice'
    for index, referral in enumerate(client['referrals']):
        if referral['colleague'] not in colleagues:
            yield f'referrals[{index}].colleague is nobody in network.json'
    steps = {step['id']: step for step in client['steps']}
    for index, step in enumerate(client['steps']):
        seen, gate = set(), step
        while gate['waits_for'] and gate['id'] not in seen:
            seen.add(gate['id'])
            if gate['waits_for'] not in steps:
                yield f'steps[{index}].waits_for leads to no step'
                break
            gate = steps[gate['waits_for']]
        if gate['id'] in seen:
            yield f'steps[{index}].waits_for leads back to itself'


def variety_problems(clients, network):
    """What a newcomer should find in the examples."""
    combinations = sorted({(c['trade'], c['language']) for c in clients})
    if combinations != sorted((t, l) for t in TRADES for l in LANGUAGES):
        yield f'trades and languages are {combinations}'
    consent = {c['id']: c['consent'] for c in network['colleagues']}
    facts = {
        'a two-line name': any('\n' in c['legal_name'] for c in clients),
        'an ampersand': any('&' in c['legal_name'] for c in clients),
        'an address abroad': any(a['country'] not in ('', 'DE', 'GB')
                                 for c in clients for a in c['addresses']),
        'cents': any(i['amount']['minor'] % 100 for c in clients for i in c['invoices']),
        'an invoice that was due before today and is not paid': any(
            i.get('due', '9') < '2026-11-23' and not i['payments']
            for c in clients for i in c['invoices']),
        'an invoice paid in part': any(
            0 < sum(p['amount']['minor'] for p in i['payments']) < i['amount']['minor']
            for c in clients for i in c['invoices']),
        'three referrals of which one has not agreed': any(
            len(c['referrals']) == 3
            and [consent[r['colleague']] for r in c['referrals']].count(False) == 1
            for c in clients),
        'one stage each': len({c['ending']['stage'] for c in clients}) == len(clients),
    }
    for kind in ('domain', 'hosting', 'repository', 'licence', 'hardware', 'data'):
        facts[f'an asset of kind {kind}'] = any(a['kind'] == kind
                                                for c in clients for a in c['assets'])
    for lane in ('notice', 'work', 'handover', 'people', 'money', 'papers'):
        facts[f'a step in the lane {lane}'] = any(s['lane'] == lane
                                                  for c in clients for s in c['steps'])
    yield from (f'no client shows {name}' for name, found in facts.items() if not found)


def name_problems(path, client):
    stem, _, head = path.stem.rpartition('-')
    if head != client['id'][:8]:
        yield f'{path.name} does not end with the id {client["id"][:8]}'
    if not re.fullmatch('[a-z0-9]+(-[a-z0-9]+)*', stem) or len(stem) > 40:
        yield f'{path.name} does not begin with a slug'


def change(document, path, value):
    """A copy with the member at path set, taken away (None) or null (NULL)."""
    document = copy.deepcopy(document)
    parts = [int(p) if p.isdigit() else p for p in re.findall(r'\w+', path)]
    owner = document
    for part in parts[:-1]:
        owner = owner[part]
    if value is None:
        del owner[parts[-1]]
    else:
        owner[parts[-1]] = None if value is NULL else value
    return document


def check_broken(tap, validator, client):
    for name, path, value, expected in BROKEN:
        document = change(client, path, value)
        found = sorted({path_text(e.absolute_path) for e in validator.iter_errors(document)})
        tap.check([] if found == sorted(expected) else [f'expected {expected}, found {found}'],
                  f'refused: {name}')


def check_unknown(tap, validator, client):
    def extend(value):
        if isinstance(value, list):
            return [extend(item) for item in value]
        if isinstance(value, dict):
            return {**{k: extend(v) for k, v in value.items()}, 'x-unknown': {'a': [None, 1.5]}}
        return value
    tap.check(violations(validator, extend(client)), 'unknown members are allowed at every level')


def check_fresh(tap, schemas, writer):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([writer, folder], capture_output=True, text=True, check=False)
        tap.check([done.stderr] if done.returncode else [], 'a full library is written')
        root = pathlib.Path(folder)
        paths = [*root.glob('clients/*.json'), *root.glob('*.json')]
        names = sorted(path.name for path in paths)
        good = len(names) == 3 and names[1:] == ['network.json', 'sender.json']
        tap.check([] if good else [f'found {names}'], 'one file of each kind is written')
        for path in paths:
            kind = 'client' if path.parent.name == 'clients' else path.stem
            document = load(path)
            validator = schemas[kind]
            problems = violations(validator, document)
            problems += unknown_members(document, validator.schema, validator.schema)
            problems += missing_members(document, validator.schema, validator.schema)
            tap.check(problems, f'freshly written {kind} validates, with every member')


def main(data, writer=None):
    tap = Tap()
    data = pathlib.Path(data)
    schemas = load_validators(data / 'schemas')
    for kind in KINDS:
        tap.check(list(schema_problems(schemas[kind].schema)), f'{kind} schema is complete')

    examples = data / 'examples'
    network = load(examples / 'network.json')
    colleagues = {c['id'] for c in network['colleagues']}
    clients = {path: load(path) for path in sorted(examples.glob('clients/*.json'))}
    documents = {**clients, examples / 'network.json': network,
                 examples / 'sender.json': load(examples / 'sender.json')}
    for path, document in documents.items():
        validator = schemas['client' if path in clients else path.stem]
        problems = violations(validator, document)
        problems += unknown_members(document, validator.schema, validator.schema)
        tap.check(problems, f'{path.name} validates')
    for path, client in clients.items():
        name = path.name
        tap.check(list(name_problems(path, client)), f'{name} is named after its client')
        problems = list(reference_problems(client, colleagues))
        problems += origin_problems(client, data / 'rules')
        tap.check(problems, f'{name} refers to what exists')
    tap.check(list(variety_problems(clients.values(), network)), 'the examples show every part')

    good = next(c for p, c in clients.items() if p.name.startswith('brueckner'))
    check_broken(tap, schemas['client'], good)
    check_unknown(tap, schemas['client'], good)
    if writer:
        check_fresh(tap, schemas, writer)
    print(f'1..{tap.count}')
    return tap.failed


if __name__ == '__main__':
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
