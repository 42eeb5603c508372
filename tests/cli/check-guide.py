#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide of the conversation, “ausklang-cli guide”, and that nothing of it gets elsewhere. TAP.

usage: check-guide.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

PROGRAM, SOURCE, LOCALE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
EXAMPLES = SOURCE / 'data' / 'examples'
KINDS = ['notice', 'confirmation', 'summary', 'agreement', 'cover', 'consent', 'introduction',
         'referral', 'brief', 'handover', 'reminder', 'thanks']
MARK = 'PRIVATE WORD'
HOLES = ('{{', '  ', ' ,', ' .', '()', ': \n', '\n\n\n', '“”', '„“', '**')
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=EXAMPLES):
    environment = dict(os.environ, LC_ALL='C.UTF-8', LANGUAGE='en',
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, '--today', '2026-11-23', '--library', library, *arguments],
                          env=environment, capture_output=True, encoding='utf-8', timeout=60,
                          check=False)
    return done.returncode, done.stdout, done.stderr


def refusal(message):
    return 2, '', f'ausklang-cli: {message}\n'


def make_client(language, form, branch):
    person = '11111111-1111-4111-8111-111111111111'
    return {
        'format': 'ausklang-client', 'version': 1, 'id': '00000000-0000-4000-8000-000000000000',
        'legal_name': 'Lang & Ott OHG', 'language': language, 'address_form': form, 'law': 'de',
        'contacts': [{'id': person, 'name': 'Tom Lang', 'salutation': 'mr',
                      'receives_notice': True}],
        'contract': {'title': 'Pflege', 'start': '2024-02-01', 'fee_unit': 'month'},
        'projects': [{'name': 'Katalog', 'due': '2026-12-11',
                      'deliverables': [{'name': 'Titel', 'due': '2026-12-04'}]}],
        'referrals': [{'colleague': '25048f7a-48c5-400f-bd0d-20e5c8e3820c', 'status': 'agreed'},
                      {'colleague': '46b10fef-7e89-4fd9-9fc3-81025bb09b1d', 'status': 'asked'}],
        'conversation': {'branch': branch, 'reason_to_say': 'What may be said', 'time': '14:30',
                         'offer': 'One offer\nAnother one', 'talk_channel': 'phone',
                         'participants': person},
        'ending': {'conversation_on': '2026-11-27', 'last_day': '2026-12-31', 'reason': 'My reason',
                   'deal_breaker': 'My deal-breaker', 'aim': 'My aim'}}


def copy_library(folder):
    library = pathlib.Path(folder) / 'library'
    shutil.copytree(EXAMPLES, library)
    return library


def write(library, client):
    path = library / 'clients' / 'lang.json'
    path.write_text(json.dumps(client), 'utf-8')
    return path


@case
def words():
    """Either branch, language and form of address says exactly this. AUSKLANG_GOLDEN=1 writes."""
    path = SOURCE / 'tests' / 'cli' / 'letters' / 'guide.txt'
    said = []
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        for language in ('de', 'en'):
            for form in ('formal', 'informal'):
                for branch in ('expectations', 'changed'):
                    client = write(library, make_client(language, form, branch))
                    code, text, fault = run('guide', client, library=library)
                    assert (code, fault) == (0, ''), fault
                    holes = [hole for hole in HOLES if hole in text.replace('\n  ', '\n')]
                    assert not holes, (holes, text)
                    said.append(f'=== {language} {form} {branch}\n{text}')
    if os.environ.get('AUSKLANG_GOLDEN'):
        path.write_text('\n'.join(said), 'utf-8')
    wanted = path.read_text('utf-8').split('=== ')
    for old, new in zip(wanted, '\n'.join(said).split('=== ')):
        assert old == new, f'{new}\nnot\n{old}'
    assert len(wanted) == 9


@case
def empty():
    """A client of whom nothing is known has a guide without holes."""
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        client = {key: value for key, value in make_client('de', 'formal', 'changed').items()
                  if key in ('format', 'version', 'id', 'language')}
        code, text, fault = run('guide', write(library, client), library=library)
        assert (code, fault) == (0, ''), fault
        assert 'noch festlegen, bevor ich spreche' in text and 'Bleibt bei mir' not in text, text
        holes = [hole for hole in HOLES if hole in text.replace('\n  ', '\n')]
        assert not holes and 'bei viel' not in text, (holes, text)


@case
def pdf():
    """One page, and nothing about the client in what is seen without opening it."""
    with tempfile.TemporaryDirectory() as folder:
        for client in sorted((EXAMPLES / 'clients').glob('*.json')):
            path = pathlib.Path(folder) / 'notes.pdf'
            assert run('guide', client, '--format', 'pdf', '--output', path) == (0, '', ''), client
            if not shutil.which('pdfinfo'):
                return 'pdfinfo is not installed'
            about = subprocess.run(['pdfinfo', path], check=True, capture_output=True,
                                   encoding='utf-8').stdout
            assert 'Pages:           1\n' in about, (client, about)
            name = json.loads(client.read_text('utf-8'))['legal_name'].split()[0]
            assert name not in about and 'eyes' not in about, about
            assert 'Title:           Notizen' in about or 'Title:           Notes' in about, about
    return None


@case
def pdf_by_name():
    """Where no format is asked for the name of the file says it; what is asked for is done."""
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments, head in (('notes.PDF', [], b'%PDF-'), ('notes.pdf', [], b'%PDF-'),
                                      ('notes.txt', [], b'For my'),
                                      ('text.pdf', ['--format', 'text'], b'For my')):
            path = pathlib.Path(folder) / name
            assert run('guide', 'hartley', *arguments, '--output', path) == (0, '', ''), name
            assert path.read_bytes().startswith(head), (name, path.read_bytes()[:20])


@case
def no_letter():
    """It is not among the letters, whatever one asks."""
    assert 'guide' not in run('letter', '--list-kinds')[1]
    wrong = 'There is no kind of letter “guide”; all are in “letter --list-kinds”.'
    assert run('letter', 'hartley', '--kind', 'guide', '--format', 'text') == refusal(wrong)
    assert run('letter', 'hartley', '--kind', 'guide', '--format', 'eml', '--output',
               '/dev/null') == refusal(wrong)


@case
def usage():
    assert run('guide', 'hartley', '--format', 'eml') == refusal(
        'There is no format “eml” of a guide; “text” and “pdf” are two.')
    assert run('guide', 'hartley', '--format', 'pdf') == refusal(
        '“guide --format pdf” needs --output.')
    assert run('--json', 'guide', 'hartley') == refusal(
        '“guide” is for people: there is no --json.')


@case
def own_template():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        (library / 'templates' / 'en').mkdir(parents=True)
        own = library / 'templates' / 'en' / 'guide.mustache'
        own.write_text('Say it: {{guide.aim.0}}{{#guide.aim}}{{.}}{{/guide.aim}}\n', 'utf-8')
        assert run('guide', 'hartley', library=library) == (
            0, 'Say it: Out by New Year, shops running, on good terms.\n', '')
        own.write_text('{{#a}}', 'utf-8')
        code, text, fault = run('guide', 'hartley', library=library)
        assert code == 1 and text == run('guide', 'hartley')[1]
        assert fault.startswith('ausklang-cli: Your own template is not used: guide.mustache:1:1')
        # It is no kind of the user's own either.
        assert 'guide' not in run('letter', '--list-kinds', library=library)[1]


@case
def privacy():
    """No client paper, plan or calendar has a word of the talk but what was agreed."""
    client = make_client('en', 'formal', 'changed')
    client['conversation'].update(
        reason_to_say=MARK, offer=MARK, present=MARK, said=MARK, disputed=MARK,
        agreements=[{'what': MARK, 'kind': 'term'}], promises=[{'what': MARK, 'by': 'me'}])
    client['counter_offers'] = [{'date': '2026-11-20', 'words': MARK, 'answer': MARK}]
    client['ending'].update(reason=MARK, aim=MARK)
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        path = write(library, client)
        for kind in KINDS:
            text = run('letter', path, '--kind', kind, '--format', 'text', library=library)
            assert text[0] == 0 and MARK not in text[1], (kind, text)
        for reader in ('me', 'client'):
            calendar = run('plan', path, '--format', 'ics', '--for', reader, library=library)
            assert calendar[0] == 0 and MARK not in calendar[1].replace('\r\n ', ''), calendar
        assert MARK in run('guide', path, library=library)[1]


def main():
    failed = False
    print(f'1..{len(CASES)}')
    for number, function in enumerate(CASES, 1):
        name = function.__name__.replace('_', '-')
        try:
            skipped = function()
            print(f'ok {number} {name}{f" # SKIP {skipped}" if skipped else ""}', flush=True)
        except Exception:  # pylint: disable=broad-except
            failed = True
            print(f'not ok {number} {name}')
            for line in traceback.format_exc().splitlines():
                print('#', line)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
