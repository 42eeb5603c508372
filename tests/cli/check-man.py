# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages: they render without a warning, and what the program says is in them. TAP.

usage: check-man.py PROGRAM SOURCE_DIR
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
PAGES = [SOURCE / 'data' / 'man' / name for name in ('ausklang-cli.1', 'de/ausklang-cli.1')]
RENDERERS = {'groff': ['groff', '-man', '-ww', '-Kutf8', '-Tutf8', '-z'],
             'mandoc': ['mandoc', '-Tlint']}
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments):
    environment = dict(os.environ, LC_ALL='C.UTF-8', LANGUAGE='en',
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'))
    return subprocess.run(arguments, env=environment, capture_output=True, encoding='utf-8',
                          check=False, timeout=60)


def words(page):
    """Every word of the page, without what marks it up."""
    text = re.sub(r'^\.\\".*$', '', page.read_text('utf-8'), flags=re.MULTILINE)
    text = re.sub(r'\\f.', ' ', text).replace(r'\-', '-')
    return set(re.findall(r'-{0,2}[\w][\w-]*', text))


def missing(wanted):
    return [f'{page.parent.name}: {word}' for page in PAGES for word in sorted(wanted)
            if word not in words(page)]


def renders(name):
    if shutil.which(name) is None:
        return f'{name} is not installed'
    for page in PAGES:
        done = run(*RENDERERS[name], page)
        assert done.returncode == 0 and done.stdout + done.stderr == '', done.stdout + done.stderr
    return None


@case
def groff():
    return renders('groff')


@case
def mandoc():
    return renders('mandoc')


@case
def options_and_commands():
    text = run(PROGRAM, 'help').stdout
    options = set(re.findall(r'^ +(?:-\w, )?(--[\w-]+)', text, re.MULTILINE))
    commands = set(re.findall(r'^  ([a-z]\w*)\b', text.split('\nCommands:\n')[1], re.MULTILINE))
    assert len(options) > 8 and {'list', 'help'} < commands, (options, commands)
    assert not missing(options | commands), missing(options | commands)


def members(node):
    """The names of the members, at all levels."""
    if isinstance(node, list):
        return set().union(*map(members, node))
    if isinstance(node, dict):
        return set(node) | set().union(*map(members, node.values()))
    return set()


@case
def json_members():
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / 'library'
        shutil.copytree(SOURCE / 'data' / 'examples', library)
        (library / 'clients' / 'broken.json').write_text('{', 'utf-8')
        letter = pathlib.Path(folder) / 'letter.txt'
        letter.write_text('Es liegt nicht an Ihnen.', 'utf-8')
        card = pathlib.Path(folder) / 'card.vcf'
        card.write_text('BEGIN:VCARD\nFN:Anna\n?\nEND:VCARD\n', 'utf-8')
        for arguments in (['list'], ['agenda', '--days', '99'],
                          ['check', 'Brückner'], ['plan', 'Hartley'],
                          ['plan', 'Brückner'], ['holidays', 'DE-SN', '2026'],
                          ['holidays', '--list-regions'],
                          ['letter', 'Hartley', '--kind', 'agreement', '--output',
                           library / 'x.pdf'],
                          ['tone', letter, '--language', 'de'],
                          ['colleagues'], ['colleagues', '--import', card],
                          ['assets', 'Brückner'],
                          ['signals', 'Brückner'],
                          ['letter', '--list-kinds']):
            done = run(PROGRAM, '--library', library, '--today', '2026-11-23', '--json',
                       *arguments)
            assert done.stderr == '', done.stderr
            found = members(json.loads(done.stdout))
            assert found and not missing(found), (arguments, missing(found))


def main():
    print(f'1..{len(CASES)}')
    failed = False
    for number, function in enumerate(CASES, 1):
        try:
            skipped = function()
            print(f'ok {number} {function.__name__}' + (f' # SKIP {skipped}' if skipped else ''))
        except Exception as problem:  # pylint: disable=broad-except
            failed = True
            print(f'not ok {number} {function.__name__}')
            print('\n'.join(f'# {line}' for line in str(problem).splitlines()))
    sys.exit(failed)


main()
