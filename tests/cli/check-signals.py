# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""“ausklang-cli signals”: what it says of the examples, and that nothing of it leaves. TAP.

usage: check-signals.py PROGRAM SOURCE_DIR LOCALE_DIR
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
MARK = 'Zinnoberfink'
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=SOURCE / 'data' / 'examples', language='en', status=0):
    """What it said; asserts the exit status and that it did not complain."""
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, '--library', library, '--today', '2026-11-23', *arguments],
                          env=environment, capture_output=True, timeout=100, check=False)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    if status == 2:
        return done.stderr.decode('utf-8')
    return done.stdout.decode('utf-8', 'replace')


@case
def english():
    assert run('signals', 'Ohlendorf').splitlines() == [
        'Grey  Every conversation is hard  19 Nov: Der Stundensatz sei „sportlich“. Danach haben '
        'wir nur noch über die Uhr gesprochen.',
        'Grey  Too little time for them    20 Nov: Die Terminvereinbarung zweimal verschoben, '
        'beide Male von mir.',
        'Good  Pays on time                6 of 6 invoices',
        'Both signals are less than a week old. One bad day is no reason yet.',
        '22% of income in EUR',
        '€105 an hour, elsewhere €77',
        '2 months to replace',
    ]


@case
def german():
    assert run('signals', 'Brückner', language='de').splitlines() == [
        'Grauzone  Zu wenig Zeit dafür        19. Juni: Für eigene Entwürfe blieb in diesem Monat '
        'kein einziger Tag.',
        'Klar      Hält Absprachen nicht ein  28. Aug.: Dritte Preisänderung in einer Woche, '
        'diesmal nach der Freigabe.',
        'Grauzone  Niemand entscheidet        9. Okt.: Vier Leute geben frei, und keiner hat das '
        'letzte Wort.',
        'Klar      Zahlt zu spät              3 der letzten 6 Rechnungen, im Schnitt 9 Tage zu '
        'spät; jetzt überfällig: 2.142,00\u00a0€',
        '76\u202f% vom Einkommen in EUR',
        '79\u00a0€ je Stunde, sonst 89\u00a0€',
        '4 Monate bis Ersatz',
    ]


@case
def as_json():
    found = json.loads(run('signals', 'Hartley', '--json'))
    assert found['name'] == 'Hartley’s' and found['today'] == '2026-11-23', found
    assert [(s['kind'], s['clarity'], s['date']) for s in found['signals']] == [
        ('outgrown', 'nobodys-fault', '2026-03-09'), ('terms-ignored', 'clear', '2026-09-03'),
        ('every-conversation', 'grey', '2026-10-14'), ('every-conversation', 'grey', '2026-11-02'),
    ], found['signals']
    assert found['payments'] == {'habit': 'clear', 'invoices': 11, 'late': 6, 'days_late': 14,
                                 'days_now': 0}, found['payments']
    assert found['haggling'] == {'times': 0, 'in_log': 0}, found['haggling']
    assert 'guard' not in found
    worth = found['worth']
    assert (worth['percent'], worth['currencies'], worth['replace']) == (85, 3, 'other-currency')
    assert worth['hour'] == {'minor': 4918, 'currency': 'GBP'}, worth
    assert worth['hour_elsewhere'] == {'minor': 9275, 'currency': 'GBP'}, worth
    assert (found['decision'], found['decided_on']) == ('end', '2026-11-12'), found
    assert json.loads(run('signals', 'Ohlendorf', '--json'))['guard'].startswith('Both signals')


@case
def nothing():
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / 'library'
        shutil.copytree(SOURCE / 'data' / 'examples', library)
        path = next(library.glob('clients/alpenglow*'))
        client = json.loads(path.read_text('utf-8'))
        client['invoices'] = []
        path.write_text(json.dumps(client), 'utf-8')
        assert run('signals', 'Alpenglow', library=library).splitlines() == [
            'Nothing speaks against going on.', '– of income', '– an hour: no hours known',
            '– to replace: no income']


@case
def refused():
    assert 'Nobody' in run('signals', 'Nobody', status=2)


def mark(client):
    """Everything that is the user’s alone says the marker."""
    client['signals'] = [{'id': '11111111-2222-4333-8444-555555555555', 'kind': 'own',
                          'title': MARK, 'date': '2026-11-02', 'clarity': 'clear', 'note': MARK,
                          'evidence': MARK}]
    ending = client['ending']
    for name in ('reason', 'deal_breaker', 'aim'):
        ending[name] = MARK
    for name in ('gut', 'impact_work', 'impact_business'):
        ending['doubt'][name] = MARK
    ending['repair']['asked'] = ending['repair']['note'] = MARK
    client['notes'] = MARK
    for entry in client['log']:
        entry['text'] = MARK


def as_text(path):
    done = subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, check=True)
    return done.stdout.decode('utf-8')


@case
def nothing_leaves():
    """Every kind of letter in both languages, as text, PDF and e-mail; the plan as a calendar."""
    with tempfile.TemporaryDirectory() as folder:
        library, out = pathlib.Path(folder) / 'library', pathlib.Path(folder) / 'out'
        shutil.copytree(SOURCE / 'data' / 'examples', library)
        out.mkdir()
        for path in library.glob('clients/*.json'):
            client = json.loads(path.read_text('utf-8'))
            mark(client)
            path.write_text(json.dumps(client), 'utf-8')
        assert MARK in run('signals', 'Hartley', library=library)
        listed = json.loads(run('letter', '--list-kinds', '--json', library=library))
        kinds = [kind['kind'] for kind in listed['kinds']]
        assert len(kinds) > 5, kinds
        n = 0
        for name in ('Hartley', 'Brückner'):
            for kind in kinds:
                for language in ('de', 'en'):
                    said = run('letter', name, '--kind', kind, '--language', language, '--format',
                               'text', library=library)
                    assert len(said) > 100 and MARK not in said, (kind, language)
                    n += 1
                for ending in ('pdf', 'eml'):
                    path = out / f'{kind}.{ending}'
                    run('letter', name, '--kind', kind, '--output', path, library=library)
                    data = path.read_bytes()
                    assert MARK.encode() not in data, path.name
                    if ending == 'pdf' and shutil.which('pdftotext'):
                        assert MARK not in as_text(path), path.name
            for reader in ('client', 'me'):
                path = out / 'plan.ics'
                run('plan', name, '--format', 'ics', '--for', reader, '--output', path,
                    library=library)
                assert MARK.encode() not in path.read_bytes(), reader
            path = out / 'plan.pdf'
            run('plan', name, '--for', 'client', '--output', path, library=library)
            assert MARK.encode() not in path.read_bytes()
        assert n == 4 * len(kinds), n


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
