#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of letters of “ausklang-cli letter”, and the user's own templates. TAP.

usage: check-letter.py PROGRAM SOURCE_DIR LOCALE_DIR
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
KINDS = ['notice', 'confirmation', 'summary', 'agreement', 'cover', 'introduction', 'brief',
         'handover', 'reminder', 'thanks']
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=EXAMPLES, language='en'):
    environment = dict(os.environ, LC_ALL='C.UTF-8', LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, '--today', '2026-11-23', '--library', library, *arguments],
                          env=environment, capture_output=True, encoding='utf-8', timeout=60,
                          check=False)
    return done.returncode, done.stdout, done.stderr


def refusal(message):
    return 2, '', f'ausklang-cli: {message}\n'


def copy_library(folder):
    library = pathlib.Path(folder) / 'library'
    shutil.copytree(EXAMPLES, library)
    own = library / 'templates' / 'en'
    own.mkdir(parents=True)
    return library, own


@case
def kinds():
    out = run('letter', '--list-kinds')[1]
    assert [line.split()[0] for line in out.splitlines()] == KINDS, out
    assert out.startswith('notice        Notice of termination        Letter'), out
    german = run('letter', '--list-kinds', language='de')[1]
    assert 'Übergabeprotokoll' in german and 'Brief' in german, german


@case
def own_template():
    """Stands before ours; a broken one is told with line and column, and ours is used."""
    with tempfile.TemporaryDirectory() as folder:
        library, own = copy_library(folder)
        paths = [pathlib.Path(folder) / name for name in ('own.txt', 'ours.txt')]
        letter = ('letter', 'hartley', '--kind', 'agreement', '--format', 'text', '--output')
        assert run(*letter, paths[1]) == (0, '', '')

        (own / 'agreement.mustache').write_text('a\n\nb {{#open}}\n', 'utf-8')
        fault = 'agreement.mustache:3:3: the section “open” is not closed\n'
        assert run(*letter, paths[0], library=library) == (
            1, '', f'ausklang-cli: Your own template is not used: {fault}')
        assert paths[0].read_bytes() == paths[1].read_bytes()

        (own / 'agreement.mustache').write_text('My own words\n', 'utf-8')
        assert run(*letter, paths[0], library=library) == (0, '', '')
        assert paths[0].read_text('utf-8') == 'My own words\n'


@case
def own_kind():
    with tempfile.TemporaryDirectory() as folder:
        library, own = copy_library(folder)
        (own / 'greeting.mustache').write_text('So long\n', 'utf-8')
        (own / 'card.mustache').write_text(
            '---\nkind: card\nname: Christmas card\npurpose: Once a year\nform: letter\n'
            'sign: me\n---\nMerry Christmas, {{client.short_name}}!\n\n{{> greeting}}\n', 'utf-8')
        (own / 'broken.mustache').write_text('{{#a}}', 'utf-8')
        answer = json.loads(run('--json', 'letter', '--list-kinds', library=library)[1])
        found = {kind['kind']: kind for kind in answer['kinds']}
        assert sorted(found) == sorted(KINDS + ['broken', 'card']), found
        assert found['card'] == {'kind': 'card', 'name': 'Christmas card',
                                 'purpose': 'Once a year', 'form': 'letter', 'sign': 'me',
                                 'own': True}
        assert found['broken']['purpose'] == 'This template has a fault'

        letter = ('letter', 'hartley', '--format', 'text', '--kind')
        assert run(*letter, 'card', library=library) == (
            0, 'Merry Christmas, Hartley Garden Centres Ltd!\n\nSo long\n', '')
        assert run(*letter, 'card', '--language', 'de', library=library) == refusal(
            'There is no kind of letter “card”; all are in “letter --list-kinds”.')
        assert run(*letter, 'broken', library=library) == refusal(
            'The letter cannot be made: broken.mustache:1:1: the section “a” is not closed')


def main():
    failed = 0
    print(f'1..{len(CASES)}')
    for number, function in enumerate(CASES, 1):
        try:
            function()
            print(f'ok {number} {function.__name__}')
        except Exception:  # pylint: disable=broad-except
            failed += 1
            print(f'not ok {number} {function.__name__}')
            print('\n'.join(f'# {line}' for line in traceback.format_exc().splitlines()))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
