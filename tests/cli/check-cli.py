#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run ausklang-cli and hold what it says against what it should say, to the letter. TAP.

usage: check-cli.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
LOCALE = sys.argv[3]
# Newer versions of glibc translate nothing in C.UTF-8.
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
EXAMPLES = SOURCE / 'data' / 'examples'
TODAY = '2026-11-23'
CASES = []


class Result:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout
        self.err = done.stderr


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=EXAMPLES, language='en', home=None, **more):
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    if home is not None:
        environment.update(HOME=str(home), XDG_DATA_HOME=str(home / 'data'))
    options = ['--today', TODAY]
    if library is not None:
        options += ['--library', str(library)]
    return Result(subprocess.run([PROGRAM, *options, *map(str, arguments)], env=environment,
                                 capture_output=True, encoding='utf-8', timeout=60, **more))


def expect(result, code, out=None, err=''):
    assert result.code == code, f'exit {result.code}, not {code}: {result.err}'
    if out is not None:
        assert result.out == out, f'said {result.out!r}, not {out!r}'
    assert result.err == err, f'stderr {result.err!r}, not {err!r}'


def refused(result, message):
    expect(result, 2, '', f'ausklang-cli: {message}\n')


def example(start):
    return next((EXAMPLES / 'clients').glob(f'{start}*.json'))


def read(path):
    return json.loads(pathlib.Path(path).read_text('utf-8'))


def copy_library(folder):
    shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)
    return pathlib.Path(folder)


def change(path, function):
    client = read(path)
    function(client)
    path.write_text(json.dumps(client, ensure_ascii=False, indent=2) + '\n', 'utf-8')


# --- list ---------------------------------------------------------------------------------------

@case
def list_text():
    expect(run('list'), 0, '''\
51ecf8ef  Alpenglow              Running
9724eda9  Feinkost Brückner      Notice         31 Dec 2026
82f69827  Fenwick & Thorne       Faded out      28 Aug 2026
d4a049be  Hartley’s              In writing     31 Dec 2026
6839a372  Kanzlei Dr. Ohlendorf  Think it over
c0ffee17  Töpferei Wendt         Doubt
7140c9fc  Verlag Morgenstern     Close          13 Nov 2026
''')


@case
def list_json():
    result = run('--json', 'list')
    expect(result, 0)
    assert result.out.endswith('}\n')
    clients = json.loads(result.out)['clients']
    assert len(clients) == 7
    assert list(clients[1]) == ['id', 'name', 'file', 'status', 'stage', 'last_day', 'things_open',
                                'owed'], list(clients[1])
    assert clients[1]['file'] == 'brueckner-soehne-feinkost-9724eda9.json'
    assert clients[1]['last_day'] == '2026-12-31'
    assert 'last_day' not in clients[0]
    assert run('--json', 'list').out == result.out, 'the same twice is not the same'


@case
def list_damaged():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        (library / 'clients' / 'broken.json').write_text('{"format": ', 'utf-8')
        result = run('list', library=library)
        expect(result, 1)
        assert '\n-         broken.json            damaged        broken.json:1:' in result.out, \
            result.out
        assert len(result.out.splitlines()) == 8
        broken = [client for client in json.loads(run('--json', 'list', library=library).out)
                  ['clients'] if client['status'] == 'damaged']
        assert len(broken) == 1 and broken[0]['file'] == 'broken.json' and broken[0]['error']


@case
def list_nothing():
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        expect(run('list', library=None, home=home), 0, '')
        expect(run('--json', 'list', library=None, home=home), 0, '{\n  "clients": []\n}\n')
        assert not any(home.iterdir()), 'looking leaves nothing behind'


@case
def list_default_library():
    with tempfile.TemporaryDirectory() as folder:
        copy_library(pathlib.Path(folder) / 'data' / 'ausklang')
        result = run('list', library=None, home=pathlib.Path(folder))
        expect(result, 0, run('list').out)


# --- check --------------------------------------------------------------------------------------

@case
def check_clean():
    expect(run('check', 'Alpenglow'), 0, 'Nothing is missing and nothing contradicts.\n')
    expect(run('--json', 'check', 'Alpenglow'), 0, '{\n  "issues": []\n}\n')


@case
def check_text():
    expect(run('check', 'hartley'), 1, '''\
Warning  invoices[0].due         invoice-no-due       Invoice “2026-029” has no due date.
Warning  referrals[2].colleague  referral-no-consent  Tom Whitlock has not agreed to be named and \
will not be printed.
Warning  steps[13]               step-conflict        “Move the newsletter list” ends 3 working \
days too late.
Hint     steps[8]                step-late            “Say who will hold the domain” is 4 days \
late.
''')


@case
def check_json():
    result = run('check', 'hartley', '--json')
    expect(result, 1)
    assert json.loads(result.out)['issues'][0] == {
        'severity': 'warning', 'path': 'invoices[0].due', 'code': 'invoice-no-due',
        'sentence': 'Invoice “2026-029” has no due date.'}


@case
def check_contradiction():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        path = next((library / 'clients').glob('alpenglow*'))
        change(path, lambda client: client.update(legal_name='', stage='notice'))
        result = run('check', path, library=None)
        expect(result, 1)
        assert result.out == 'Error  legal_name  no-name  The client has no legal name.\n'


@case
def check_hint_is_no_problem():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        path = next((library / 'clients').glob('alpenglow*'))
        change(path, lambda client: client['addresses'][0].update(postcode=''))
        result = run('check', path)
        expect(result, 0)
        assert result.out.startswith('Hint  addresses[0].postcode  address-no-postcode  ')


@case
def check_damaged():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'broken.json'
        path.write_text('{"format": "ausklang-client",\n  "version": }', 'utf-8')
        result = run('check', path)
        expect(result, 1)
        assert 'damaged' in result.out and 'broken.json:2:' in result.out, result.out
        assert json.loads(run('--json', 'check', path).out)['issues'][0]['code'] == 'damaged'
        expect(run('check', path, language='de'), 1,
               'Fehler    damaged  broken.json:2:14: version: erwartet: ein Wert, gefunden: »}«\n')


# --- notice -------------------------------------------------------------------------------------

@case
def notice_rules():
    for words, end in (('DE-621-2 --received 2026-05-26 --region DE-SN', '2026-05-30'),
                       ('DE-621-5 --received 2026-11-23 --main-occupation', '2026-12-07'),
                       ('AT-1159-6 --received 2028-03-01 --start 2026-01-15', '2028-04-15')):
        result = run('notice', '--json', '--rule', *words.split())
        expect(result, 0)
        assert json.loads(result.out)['end'] == end, words


@case
def notice_client():
    result = run('notice', 'brückner', '--end', '2026-12-31', '--json')
    expect(result, 0)
    answer = json.loads(result.out)
    assert (answer['latest_receipt'], answer['rule']['id']) == ('2026-12-15', 'DE-621-3'), answer
    assert answer['send_by'] == {'letter': '2026-12-10', 'registered': '2026-12-09',
                                 'messenger': '2026-12-14', 'email': '2026-12-14'}
    expect(run('notice', 'brückner', '--end', '2026-11-30'), 1)
    refused(run('notice', 'brückner'), 'Either --received or --end is needed.')


# --- plan ---------------------------------------------------------------------------------------

@case
def plan_text():
    result = run('plan', 'brückner')
    expect(result, 1)
    lines = result.out.splitlines()
    assert lines[:6] == [
        'Feinkost Brückner',
        'Last working day: Thursday 31 December 2026',
        'Notice must arrive by: Tuesday 15 December 2026',
        '  § 621 Nr. 3 BGB: If the fee is measured by the month, a notice that arrives by the 15th '
        'ends the contract at the end of that month. Orientation, not legal advice.',
        '6 of 24 steps done',
        ''], lines[:6]
    assert len(lines) == 40, len(lines)
    assert lines[30:] == [
        '', 'Next:', '  An Rechnung 2026-031 erinnern', '  Kündigung entwerfen', '  Dateien ordnen',
        '', 'What does not fit, and what would help:',
        '  “Domain umziehen” ends 6 working days after the last working day.',
        '    – Shorten it to 13 working days',
        '    – Move the last working day to Mon 11 Jan'], lines[30:]
    assert ('14 Dec 2026  11 Jan 2027  Handover  Domain umziehen                   Client     '
            'ends 6 working days too late, set by hand') in lines


@case
def plan_json():
    result = run('plan', 'brückner', '--json')
    expect(result, 1)
    plan = json.loads(result.out)
    assert plan['notice'] == {
        'due': '2026-12-15',
        'rule': '§ 621 Nr. 3 BGB: If the fee is measured by the month, a notice that arrives by '
                'the 15th ends the contract at the end of that month. Orientation, not legal '
                'advice.'}
    assert (plan['done'], plan['total'], plan['conflicts']) == (6, 24, 1)
    domain = next(step for step in plan['steps'] if step['name'] == 'Domain umziehen')
    del domain['id'], domain['origin']
    assert domain == {
        'name': 'Domain umziehen', 'lane': 'handover', 'owner': 'client',
        'state': 'open', 'start': '2026-12-14', 'end': '2027-01-11', 'pinned': True,
        'waiting': False, 'days_late': 0, 'conflict': True, 'workdays_too_late': 6, 'slack': -6,
        'critical': True}, domain


@case
def plan_received():
    result = run('plan', 'hartley')
    expect(result, 1)
    assert 'Notice received: Wednesday 18 November 2026\n' in result.out


@case
def plan_empty():
    expect(run('plan', 'Alpenglow'), 0, '''\
Alpenglow
There is no last working day yet.
There are no steps yet.
''')


@case
def plan_other_today():
    environment = run('--today', '2026-11-19', 'plan', 'brückner', '--json')
    steps = json.loads(environment.out)['steps']
    assert all(step['days_late'] == 0 for step in steps)


# What a calendar says is held against another reader in tests/exchange.

@case
def plan_calendar():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(pathlib.Path(folder) / 'library')
        path = pathlib.Path(folder) / 'plan.ics'
        client = next((library / 'clients').glob('brueckner*'))
        before = client.read_bytes()
        shown = run('plan', 'brückner', '--format', 'ics', library=library)
        expect(shown, 0)
        assert shown.out.startswith('BEGIN:VCALENDAR\nVERSION:2.0\n'), shown.out[:40]
        assert client.read_bytes() == before, 'looking leaves nothing behind'

        arguments = ('plan', 'brückner', '--format', 'ics', '--output', path)
        expect(run(*arguments, library=library), 0, '')
        assert path.read_text('utf-8') == shown.out
        assert path.stat().st_mode & 0o777 == 0o600
        assert len(read(client)['calendar_entries']) == 28
        after = client.read_bytes()
        expect(run(*arguments, library=library), 0, '')
        assert client.read_bytes() == after, 'nothing changed, nothing saved'

        expect(run(*arguments, '--for', 'client', library=library), 0, '')
        assert 'Jule Hartwig' in path.read_text('utf-8')
        assert len(read(client)['calendar_entries']) == 45


@case
def plan_calendar_empty():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'plan.ics'
        refused(run('plan', 'Alpenglow', '--format', 'ics', '--output', path),
                'There is nothing in the plan yet that a calendar could show.')
        assert not path.exists()


@case
def plan_calendar_read_only():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(pathlib.Path(folder) / 'library')
        path = pathlib.Path(folder) / 'plan.ics'
        client = next((library / 'clients').glob('brueckner*'))
        change(client, lambda content: content.update(version=99))
        before = client.read_bytes()
        arguments = ('plan', 'brückner', '--format', 'ics', '--output')
        expect(run(*arguments, path, library=library), 0, '')
        assert path.exists() and client.read_bytes() == before

        result = run(*arguments, '/nowhere/x.ics', library=library)
        assert result.code == 2 and result.err.startswith(
            'ausklang-cli: “/nowhere/x.ics” cannot be written: '), result.err


@case
def plan_usage():
    refused(run('plan', 'hartley', '--format', 'xml'),
            'There is no format “xml”; “text”, “json”, “ics” and “pdf” are four.')
    refused(run('plan', 'hartley', '--json', '--format', 'ics'),
            '--json and --format say different things.')
    refused(run('plan', 'hartley', '--output', 'x.txt'),
            'For a plan, --for and --output need --format ics or pdf.')
    refused(run('plan', 'hartley', '--format', 'json', '--for', 'me'),
            'For a plan, --for and --output need --format ics or pdf.')
    refused(run('plan', 'hartley', '--output', 'x.ics', '--view', 'table'),
            'For a plan, --view and --language need --format pdf.')
    refused(run('plan', 'hartley', '--format', 'pdf'), '--format pdf needs --output.')
    refused(run('plan', 'hartley', '--output', 'x.pdf', '--view', 'list'),
            'There is no view “list”; “timeline” and “table” are two.')
    refused(run('plan', 'hartley', '--output', 'x.pdf', '--language', 'fr'),
            'There is no language “fr”; “de” and “en” are two.')
    refused(run('plan', 'hartley', '--format', 'ics', '--for', 'them'),
            'There is no reader “them”; “me” and “client” are two.')
    refused(run('list', '--format', 'json'), '--format belongs to “letter”, “guide” and “plan”.')
    refused(run('letter', 'hartley', '--view', 'table'), '--for and --view belong to “plan”.')
    for arguments in (('--json',), ('--format', 'json'), ('--json', '--format', 'json')):
        assert run('plan', 'hartley', *arguments).out == run('plan', 'hartley', '--json').out
    expect(run('plan', 'brückner', '--format', 'text'), 1, run('plan', 'brückner').out)


# --- letter -------------------------------------------------------------------------------------

def pdf_text(path):
    return subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True,
                          encoding='utf-8', check=True).stdout


NO_PDFTOTEXT = 'pdftotext is not installed'


def has_pdftotext():
    return shutil.which('pdftotext') is not None


@case
def plan_paper():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'plan.pdf'
        again = pathlib.Path(folder) / 'again.pdf'
        for result in (run('plan', 'brückner', '--output', path),
                       run('plan', 'brückner', '--format', 'pdf', '--output', again)):
            expect(result, 0, '')
        assert path.read_bytes() == again.read_bytes()
        assert path.read_bytes().startswith(b'%PDF-')
        assert oct(path.stat().st_mode & 0o777) == '0o600'
        if not has_pdftotext():
            return NO_PDFTOTEXT
        own = pdf_text(path)
        assert 'Handover plan' in own and 'Kündigung entwerfen' in own, own
        assert 'Notice must arrive' in own and 'legal advice' in own, own

        expect(run('plan', 'brückner', '--for', 'client', '--view', 'table', '-o', path), 0, '')
        theirs = pdf_text(path)
        assert 'Übergabeplan' in theirs and 'Dateien übergeben' in theirs, theirs
        assert 'Kündigung entwerfen' not in theirs, theirs

        expect(run('plan', 'brückner', '--language', 'de', '-o', path), 0, '')
        assert 'Kündigung muss da sein' in pdf_text(path)
        assert 'advice' not in pdf_text(path)

        result = run('plan', 'brückner', '--output', '/nowhere/x.pdf')
        assert result.code == 2 and result.err.startswith(
            'ausklang-cli: “/nowhere/x.pdf” cannot be written: '), result.err
    return None


@case
def letter_in_the_clients_language():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'brief.pdf'
        expect(run('letter', 'brückner', '--kind', 'agreement', '--output', path, language='en'),
               0, '')
        assert path.read_bytes().startswith(b'%PDF-')
        assert oct(path.stat().st_mode & 0o777) == '0o600'
        if not has_pdftotext():
            return NO_PDFTOTEXT
        text = pdf_text(path)
        assert 'Brückner' in text and '31. Dezember 2026' in text, text
    return None


@case
def letter_in_another_language():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'letter.pdf'
        result = run('--json', 'letter', '9724eda9', '--kind', 'agreement', '--language', 'en',
                     '-o', path)
        expect(result, 0)
        answer = json.loads(result.out)
        assert answer['kind'] == 'agreement' and answer['file'] == str(path)
        assert answer['pages'] >= 1
        if not has_pdftotext():
            return NO_PDFTOTEXT
        assert '31 December 2026' in pdf_text(path)
    return None


@case
def letter_same_bytes():
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / name for name in ('a.pdf', 'b.pdf')]
        for path in paths:
            expect(run('letter', 'hartley', '--kind', 'agreement', '--output', path), 0, '')
        assert paths[0].read_bytes() == paths[1].read_bytes()


@case
def letter_usage():
    refused(run('letter', 'hartley'),
            '“letter” needs --kind; all are in “letter --list-kinds”.')
    refused(run('letter', 'hartley', '--kind', 'agreement'), '“letter” needs --output.')
    refused(run('letter', 'hartley', '--kind', 'agreement', '--format', 'text', '--json'),
            '“letter” needs --output.')
    refused(run('letter', 'hartley', '--kind', 'agreement', '--format', 'odt'),
            'There is no format “odt” of a letter; “pdf”, “eml” and “text” are three.')
    refused(run('letter', 'hartley', '--kind', 'poem', '--output', 'x.pdf'),
            'There is no kind of letter “poem”; all are in “letter --list-kinds”.')
    refused(run('letter', '--list-kinds', 'hartley'),
            '--list-kinds needs no client and no --kind.')
    refused(run('letter', 'hartley', '--kind', 'agreement', '--language', 'fr', '--output',
                'x.pdf'), 'There is no language “fr”; “de” and “en” are two.')
    refused(run('list', '--kind', 'agreement'),
            '--kind, --all, --list-kinds and --as-template belong to “letter”.')
    refused(run('letter', '--all', '--kind', 'thanks'), '“letter” needs --output.')
    refused(run('letter', '--all', '--kind', 'thanks', 'hartley', '--output', 'x'),
            '--all needs no client.')
    refused(run('letter', '--all', '--kind', 'poem', '--output', 'x'),
            'There is no kind of letter “poem”; all are in “letter --list-kinds”.')
    refused(run('list', '--language', 'de'),
            '--language belongs to “letter”, “plan”, “tone” and “check --before-sending”.')
    refused(run('check', 'hartley', '--output', 'x.pdf'),
            '--output belongs to “letter”, “guide” and “plan”.')


@case
def letter_cannot_be_written():
    result = run('letter', 'hartley', '--kind', 'agreement', '--output', '/nowhere/x.pdf')
    assert result.code == 2 and result.out == ''
    assert result.err.startswith('ausklang-cli: “/nowhere/x.pdf” cannot be written: ')
    assert result.err.count('\n') == 1


@case
def letter_into_what_is_no_file():
    with tempfile.TemporaryDirectory() as folder:
        pipe = pathlib.Path(folder) / 'pipe'
        os.mkfifo(pipe)
        with subprocess.Popen(['cat', pipe], stdout=subprocess.PIPE) as reader:
            expect(run('letter', 'hartley', '--kind', 'agreement', '--output', pipe), 0, '')
            assert reader.stdout.read().startswith(b'%PDF-')
        assert pipe.is_fifo()

        real, link = pathlib.Path(folder) / 'real.pdf', pathlib.Path(folder) / 'link.pdf'
        real.write_bytes(b'')
        link.symlink_to('real.pdf')
        expect(run('letter', 'hartley', '--kind', 'agreement', '--output', link), 0, '')
        assert link.is_symlink() and real.read_bytes().startswith(b'%PDF-')

        result = run('letter', 'hartley', '--kind', 'agreement', '--output', folder)
        refused(result, f'“{folder}” cannot be written: Is a directory')


def harm(client):
    client['trade_name'] = 'A\x1b[31m\x9b\u202eB\ufffe\nC'


@case
def hostile_names():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        path = next((library / 'clients').glob('hartley*'))
        change(path, harm)
        for arguments in (['list'], ['plan', path], ['check', path]):
            result = run(*arguments, library=library)
            assert result.code != 2, result.err
            assert not set('\x1b\x9b\u202e') & set(result.out), ascii(result.out)
        assert run('plan', path, library=library).out.startswith('A [31m  B\ufffe C\n')
        expect(run('letter', path, '--kind', 'agreement', '--output', library / 'x.pdf',
                   library=library), 0, '')
        refused(run('plan', 'A\x1b[1m\u2028\x9bB', library=library),
                'There is no client “A [1m  B”.')


# --- which client -------------------------------------------------------------------------------

@case
def client_by_every_name():
    expected = run('plan', example('hartley')).out
    client = read(example('hartley'))
    for name in (client['id'], client['id'][:8], client['id'][:13], client['legal_name'],
                 client['trade_name'], 'HARTLEY', example('hartley').stem,
                 example('hartley').name):
        assert run('plan', name).out == expected, name
    assert run('plan', example('hartley'), library=None).out == expected
    for name in ('Brückner', 'brueckner', 'BRUCKNER', 'soehne', 'söhne feinkost'):
        assert run('plan', name).out.startswith('Feinkost Brückner\n'), name


@case
def client_unknown():
    refused(run('plan', 'Meyer'), 'There is no client “Meyer”.')
    refused(run('plan', 'd4a049b'), 'There is no client “d4a049b”.')
    refused(run('plan', 'two\nlines'), 'There is no client “two lines”.')
    refused(run('plan', ''), 'There is no client “”.')


@case
def client_ambiguous():
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)
        for start in ('alpenglow', 'hartley'):
            path = next((library / 'clients').glob(f'{start}*'))
            change(path, lambda client: client.update(trade_name='Studio North'))
        refused(run('plan', 'Studio North', library=library),
                '“Studio North” fits more than one client; take the id from “list”.')


@case
def client_damaged():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'broken.json'
        path.write_text('[]', 'utf-8')
        result = run('plan', path)
        assert result.code == 2 and result.out == '' and result.err.count('\n') == 1, result.err
        assert 'broken.json' in result.err


@case
def client_missing():
    refused(run('check'), 'One client is needed: a file, an id or a name.')
    refused(run('check', 'a', 'b'), 'One client is needed: a file, an id or a name.')


# --- holidays ------------------------------------------------------------------------------------

@case
def holidays_text():
    expect(run('holidays', 'AT', '2026', library=None), 0,
           'Thursday 1 January 2026    New Year’s Day\n'
           'Tuesday 6 January 2026     Epiphany\n'
           'Friday 3 April 2026        Good Friday            for deadlines only\n'
           'Monday 6 April 2026        Easter Monday\n'
           'Friday 1 May 2026          State Holiday\n'
           'Thursday 14 May 2026       Ascension Day\n'
           'Monday 25 May 2026         Whit Monday\n'
           'Thursday 4 June 2026       Corpus Christi\n'
           'Saturday 15 August 2026    Assumption Day\n'
           'Monday 26 October 2026     National Day\n'
           'Sunday 1 November 2026     All Saints’ Day\n'
           'Tuesday 8 December 2026    Immaculate Conception\n'
           'Friday 25 December 2026    Christmas Day\n'
           'Saturday 26 December 2026  St Stephen’s Day\n'
           '\n'
           'Source: Federal Law Gazette 153/1957 as amended by I 22/2019; European Convention on '
           'time limits, 1983/254; as of 23 November 2026. Orientation, not legal advice.\n')


@case
def holidays_of_some_communes():
    lines = run('holidays', 'DE-BY', '2026', library=None).out.splitlines()
    assert lines[-3] == 'Not everywhere: Assumption Day, in communes with a Catholic majority'
    assert lines[-2] == 'Not listed: Peace Festival, in the city of Augsburg'
    assert any('15 August' in line for line in lines)
    assert not any('8 August' in line for line in lines)


@case
def holidays_json():
    result = run('--json', 'holidays', 'US', '2027', library=None)
    expect(result, 0)
    told = json.loads(result.out)
    assert list(told) == ['region', 'year', 'source_en', 'source_de', 'as_of', 'holidays']
    assert told['region'] == {'id': 'US', 'country': 'US', 'options': [],
                              'en': 'United States (federal holidays)',
                              'de': 'USA (Bundesfeiertage)'}
    assert told['year'] == 2027
    assert len(told['holidays']) == 15
    assert told['holidays'][-1] == {'date': '2027-12-31', 'weekday': 5, 'deadline_only': False,
                                    'en': 'New Year’s Day (observed)', 'de': 'Neujahr (Ersatztag)'}
    assert run('--json', 'holidays', 'US', '2027', library=None, language='de').out == result.out


@case
def holidays_regions():
    lines = run('holidays', '--list-regions', library=None).out.splitlines()
    assert len(lines) == 50
    assert lines[0] == 'DE      Germany (nationwide days only)'
    assert lines[-1] == 'US      United States (federal holidays)'
    regions = json.loads(run('--json', 'holidays', '--list-regions', library=None).out)['regions']
    assert [region['id'] for region in regions] == [line.split()[0] for line in lines]
    assert regions[2]['options'][1] == {
        'id': 'by_augsburg', 'en': 'Peace Festival, in the city of Augsburg',
        'de': 'Hohes Friedensfest, im Stadtgebiet Augsburg', 'default': False}


@case
def holidays_refused():
    refused(run('holidays', 'Bayern', '2026'),
            'There is no region “Bayern”; “DE-BY” is Bavaria. All are in '
            '“holidays --list-regions”.')
    refused(run('holidays', 'de-sn', '2026'),
            'There is no region “de-sn”; “DE-SN” is Saxony. All are in '
            '“holidays --list-regions”.')
    refused(run('holidays', 'Geneve', '2026'),
            'There is no region “Geneve”; “CH-GE” is Geneva. All are in '
            '“holidays --list-regions”.')
    for nothing in ('Patagonia', '', 'x' * 5000):
        refused(run('holidays', nothing, '2026'),
                f'There is no region “{nothing}”; all are in “holidays --list-regions”.')
    for year in ('2014', '2051', '26', 'soon', '2026.5', '99999999999999999999'):
        refused(run('holidays', 'US', year),
                f'“{year}” is not a year from 2015 to 2050; the holidays of others are not known.')
    for wrong in (['US'], [], ['US', '2026', '2027'], ['--list-regions', 'US']):
        refused(run('holidays', *wrong),
                'A region and a year are needed, such as “DE-SN 2026”, or --list-regions.')
    refused(run('list', '--list-regions'), '--list-regions belongs to “holidays”.')


@case
def holidays_in_german():
    if run('dance').err == run('dance', language='de').err:
        return  # built without the translation
    lines = run('holidays', 'DE-SN', '2028', library=None, language='de').out.splitlines()
    assert 'Mittwoch, 22. November 2028  Buß- und Bettag' in lines, lines
    assert lines[-2] == 'Nicht aufgeführt: Fronleichnam, in einzelnen katholischen Gemeinden ' \
        '(Landkreis Bautzen)'
    assert lines[-1] == 'Quelle: Artikel 2 des Einigungsvertrags und die Feiertagsgesetze der ' \
        'Länder; Stand: 23. November 2026. Orientierung, keine Rechtsberatung.'
    assert run('holidays', 'AT', '2026', library=None, language='de').out.count('nur für Fristen') \
        == 1


# --- German -------------------------------------------------------------------------------------

@case
def german_dates():
    lines = run('list', language='de').out.splitlines()
    assert lines[1].endswith('  31. Dez. 2026'), lines[1]
    assert 'Donnerstag, 31. Dezember 2026' in run('plan', 'brückner', language='de').out


@case
def german_words():
    """German sentences; what programs read stays the same."""
    english, german = (run('dance', language=language).err for language in ('en', 'de'))
    if english == german:
        return  # built without the translation
    for path in (['check', 'hartley'], ['plan', 'brückner'], ['list']):
        results = [run(*path, language=language) for language in ('en', 'de')]
        assert results[0].code == results[1].code
        assert results[0].out != results[1].out, path
        assert len(results[0].out.splitlines()) == len(results[1].out.splitlines())
    issues = [json.loads(run('--json', 'check', 'hartley', language=language).out)['issues']
              for language in ('en', 'de')]
    assert [issue.pop('sentence') for issue in issues[0]] != \
        [issue.pop('sentence') for issue in issues[1]]
    assert issues[0] == issues[1]
    result = run('plan', 'Meyer', language='de')
    assert result.code == 2 and '»Meyer«' in result.err, result.err
    assert result.err.count('\n') == 1


# --- usage --------------------------------------------------------------------------------------

@case
def usage():
    refused(run(), 'No command given; see “ausklang-cli help”.')
    refused(run('dance'), 'There is no command “dance”; see “ausklang-cli help”.')
    refused(run('--dance'), 'Unknown option --dance')
    refused(run('list', 'x'), '“list” takes no client.')
    refused(run('--today', '2026-02-30', 'list'),
            '“2026-02-30” is not a day; write it like 2026-11-23.')
    refused(run('list', library='/nowhere'), 'There is no folder “/nowhere”.')


@case
def version_and_help():
    result = run('--version')
    expect(result, 0)
    assert result.out.startswith('ausklang-cli ') and result.out.count('\n') == 1
    result = run('help')
    expect(result, 0)
    for word in ('--library', '--json', '--today', 'list ', 'check CLIENT', 'letter CLIENT',
                 'holidays REGION YEAR', '--list-regions'):
        assert word in result.out, word
    assert run('--help').out == result.out


@case
def full_disk():
    if not os.path.exists('/dev/full'):
        return
    with open('/dev/full', 'w', encoding='utf-8') as full:
        done = subprocess.run([PROGRAM, '--library', str(EXAMPLES), 'list'], stdout=full,
                              stderr=subprocess.PIPE, encoding='utf-8', timeout=60,
                              env=dict(os.environ, LC_ALL='C.UTF-8', LANGUAGE='en'))
    assert done.returncode == 2
    assert done.stderr == 'ausklang-cli: The output cannot be written.\n', done.stderr


@case
def examples_untouched():
    before = {path: path.read_bytes() for path in EXAMPLES.rglob('*.json')}
    run('list')
    run('plan', 'hartley')
    assert {path: path.read_bytes() for path in EXAMPLES.rglob('*.json')} == before
    assert sorted(path.name for path in EXAMPLES.iterdir()) == \
        ['clients', 'network.json', 'sender.json']


def main():
    failed = 0
    print(f'1..{len(CASES)}')
    for number, function in enumerate(CASES, 1):
        try:
            skipped = function()
        except Exception as error:  # pylint: disable=broad-except
            failed += 1
            print(f'not ok {number} {function.__name__}')
            for line in f'{type(error).__name__}: {error}'.splitlines():
                print(f'# {line}')
        else:
            print(f'ok {number} {function.__name__}' + (f' # SKIP {skipped}' if skipped else ''))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
