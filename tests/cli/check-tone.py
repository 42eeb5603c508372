# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""“ausklang-cli tone”: what it says of a text, and of what is none. TAP.

usage: check-tone.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM, SOURCE, LOCALE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, text=None, language='en'):
    """Exit status, what it said, and its complaint without the program's name."""
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, 'tone', *arguments], env=environment, capture_output=True,
                          input=text, timeout=100, check=False)
    return (done.returncode, done.stdout.decode('utf-8'),
            done.stderr.decode('utf-8').replace('ausklang-cli: ', ''))


@case
def english():
    status, said, complaint = run('-', text='Dear Anna,\n\nit’s\nnot you. Best, Tom\n'.encode())
    assert (status, complaint) == (1, ''), (status, complaint)
    lines = said.splitlines()
    assert lines[0] == '-:3:1: “it’s not you” (Cliché)', lines
    assert lines[1].startswith('  Everybody knows'), lines
    assert lines[2].startswith('  Better: I am changing'), lines
    assert run('-', text=b'My last working day is 28 February.\n') == (0, '', '')
    assert run('-', text=b'') == (0, '', '')


@case
def german():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'brief.txt'
        path.write_text('\ufeffEigentlich liegt es nicht an Ihnen.', 'utf-8')
        status, said, complaint = run(path, language='de')
        assert (status, complaint) == (1, ''), (status, complaint)
        assert said.splitlines()[0] == f'{path}:1:1: »Eigentlich« (Zögern)', said
        assert '  Besser: ' in said, said
        # The text's language, not the interface's
        assert run(path, '--language', 'en', language='de') == (0, '', '')


@case
def as_json():
    status, said, _ = run('-', '--json', '--language', 'de', text='Ach, Sie sind schuld!'.encode())
    found = json.loads(said)
    assert (status, found['file'], found['language']) == (1, '-', 'de'), found
    phrase = found['phrases'][0]
    assert (phrase['line'], phrase['column'], phrase['start'], phrase['end'], phrase['phrase'],
            phrase['rule'], phrase['group']) == (1, 10, 9, 20, 'sind schuld', 'your-fault',
                                                 'blame'), phrase
    assert phrase['why'] and phrase['better'] and len(phrase['place']) == 24, phrase
    assert json.loads(run('-', '--json', text=b'')[1])['phrases'] == []


@case
def hostile():
    for text, complaint in ((b'one\ntwo\0', '“-” is not a text: line 2 has a zero byte.\n'),
                            (b'one\n\ntw\xff', '“-” is not a text in UTF-8: see line 3.\n'),
                            ('Grüße'.encode('utf-16'), '“-” is not a text in UTF-8: see line 1.\n'),
                            (b'x' * 50_000_000, '“-” is larger than 16 MB: that is no letter.\n')):
        assert run('-', text=text) == (2, '', complaint), run('-', text=text)
    assert run('-', text=b'a' * 15_000_000) == (0, '', '')
    assert run('-', text=b'you ' * 400_000)[0] == 0
    status, said, _ = run('-', text='it is not \u202e you'.encode())
    assert status in (0, 1) and '\u202e' not in said, said


@case
def before_sending():
    """Words of thanks are printed: the check of the letter speaks of them, unless they are left."""
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / 'library'
        shutil.copytree(SOURCE / 'data' / 'examples', library)
        path = next((library / 'clients').glob('hartley*.json'))
        client = json.loads(path.read_text('utf-8'))
        client['ending']['thanks'] = 'It was fun, honestly, and we made good books.'

        def codes():
            path.write_text(json.dumps(client), 'utf-8')
            environment = dict(os.environ, AUSKLANG_DATA_DIR=str(SOURCE / 'data'))
            done = subprocess.run([PROGRAM, '--library', library, '--today', '2026-11-23', '--json',
                                   'check', path, '--before-sending', 'agreement'],
                                  env=environment, capture_output=True, encoding='utf-8',
                                  timeout=60, check=False)
            return [issue['sentence'] for issue in json.loads(done.stdout)['issues']
                    if issue['code'] == 'phrase']

        found = codes()
        assert len(found) == 1 and found[0].startswith('“honestly” is in the letter.'), found
        place = json.loads(run('-', '--json', '--language', 'en',
                               text=client['ending']['thanks'].encode())[1])['phrases'][0]['place']
        client['kept_phrases'] = [{'id': '5f8f0d52-3f0a-4a52-9a0e-6f6f1de0c1b3', 'mark': place}]
        assert codes() == [], codes()


@case
def usage():
    assert run() == (2, '', '“tone” needs one file, or “-” for what is piped in.\n'), run()
    assert run('a', 'b')[0] == 2
    assert run('-', '--language', 'fr') == (2, '', '“fr” is not a language; use de or en.\n')
    assert run('/nowhere') == (2, '', '“/nowhere” cannot be read: No such file or directory\n')
    assert run('/') == (2, '', '“/” cannot be read: Is a directory\n'), run('/')


def main():
    print(f'1..{len(CASES)}')
    failed = False
    for number, function in enumerate(CASES, 1):
        try:
            function()
            print(f'ok {number} {function.__name__}')
        except Exception as problem:  # pylint: disable=broad-except
            failed = True
            print(f'not ok {number} {function.__name__}')
            print('\n'.join(f'# {line}' for line in repr(problem).splitlines()))
    sys.exit(failed)


main()
