# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""“ausklang-cli status”: where a client stands, what is open and what comes afterwards. TAP.

usage: check-status.py PROGRAM SOURCE_DIR LOCALE_DIR
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


def run(*arguments, library=SOURCE / 'data' / 'examples', language='en', status=0):
    """What it said; asserts the exit status."""
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, '--library', library, '--today', '2026-11-23', *arguments],
                          env=environment, capture_output=True, timeout=100, check=False)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return (done.stderr if status == 2 else done.stdout).decode('utf-8')


def changed(folder, client=None, sender=None):
    """A library with the examples in which a client and the sender say something else."""
    library = pathlib.Path(folder) / 'library'
    shutil.copytree(SOURCE / 'data' / 'examples', library)
    for path, change in ((next(library.glob('clients/alpenglow*')), client),
                         (library / 'sender.json', sender)):
        content = json.loads(path.read_text('utf-8'))
        content.update(change or {})
        path.write_text(json.dumps(content), 'utf-8')
    return library


@case
def near_the_end():
    assert run('status', 'Morgenstern').splitlines() == [
        'Verlag Morgenstern: Close',
        'Next: Invoice 53 days overdue',
        '',
        'Path',
        '  1 Doubt: Done',
        '  2 Think it over: Done',
        '  3 Decision: Done',
        '  4 Conversation: Done',
        '  5 Hold firm: Left out',
        '      Left out: Niemand wollte mich halten; es war ein freundlicher Abschied.',
        '  6 Notice: Done',
        '  7 Options: Done',
        '  8 In writing: Done',
        '  9 Close: Now',
        '      Money: 2 points are open.',
        '      Things and access: 3 points are open.',
        '',
        'Before closing: 5 points are open.',
        '  Money: Invoice 2026-032: €429.15 still open (open)',
        '  Money: Invoice 2026-024: €837.45 still open (open)',
        '  Money: Invoice 2026-017: Paid on 3 Aug 2026 (settled)',
        '  Money: Vorschau Frühjahr 2027: Billed on 16 Nov 2026 (settled)',
        '  Things and access: Klappentexte 2021 bis 2026, alle Fassungen: Handed over '
        'and confirmed (settled)',
        '  Things and access: Zugang zum Redaktionssystem: own access not given up (open)',
        '  Things and access: Leihmonitor, 27 Zoll: not returned, not tested by the '
        'client (let be) – Der Verlag schenkt mir den Monitor zum Abschied; Mail vom 13. '
        'November.',
        '  Things and access: Wörterbuchlizenz, ein Platz: Returned and confirmed (settled)',
        '  Things and access: Manuskripte unveröffentlichter Bücher: not deleted (open)',
        '  Things and access: Monatliche Rechnung über den Textservice: Stopped on 16 '
        'Nov 2026 (settled)',
        '  Things and access: Nächtliche Sicherung des Manuskriptordners: still runs: '
        'Speicher im Büro, Aufgabe »Morgenstern« (open)',
        '  Papers: Notice of termination: Confirmed on 12 Oct 2026 (settled)',
        '  Promises: Henrike Thalbach vorstellen: Kept on 19 Oct 2026 (settled)',
        '  Promises: Neun Klappentexte: Delivered (settled)',
        '  Promises: Vorwort der Vorschau: Delivered (settled)',
        '',
        'Afterwards',
        '  Questions answered until: 31 Dec 2026',
        '  Ask how they are doing on: 15 Mar 2027',
        '  Nächtliche Sicherung des Manuskriptordners, stop by: 4 Dec 2026',
        '  Papers to be kept until: 31 Dec 2034',
        '  Invoices: 8 years from the end of the year, § 147 AO and § 14b UStG; longer '
        'while a tax assessment is open. Orientation, not legal advice.',
    ]


@case
def faded_out_in_german():
    assert run('status', 'Fenwick', language='de').splitlines() == [
        'Fenwick & Thorne: Ausgeklungen',
        'Als Nächstes: Nachfragen, wie es geht: Mo., 1. Feb.',
        '',
        'Weg',
        '  1 Zweifel: Erledigt',
        '  2 Bedenkzeit: Erledigt',
        '  3 Entschluss: Erledigt',
        '  4 Gespräch: Kommt noch',
        '  5 Festbleiben: Kommt noch',
        '  6 Kündigung: Kommt noch',
        '  7 Angebote: Kommt noch',
        '  8 Schriftlich: Kommt noch',
        '  9 Abschluss: Kommt noch',
        '',
        'Vor dem Abschluss: 1 Punkt ist offen.',
        '  Geld: Rechnung 2026-018: Bezahlt am 4. Sept. 2026 (erledigt)',
        '  Geld: Rechnung 2026-012: Bezahlt am 10. Juli 2026 (erledigt)',
        '  Geld: Autumn brochure 2026: Berechnet am 31. Juli 2026 (erledigt)',
        '  Dinge und Zugänge: Route descriptions, 2024 to 2026: Übergeben und bestätigt '
        '(erledigt)',
        '  Dinge und Zugänge: Booking system log-in: Übergeben und bestätigt (erledigt)',
        '  Schreiben: Das Ende, schriftlich: weder Kündigung noch Vereinbarung ist '
        'verschickt (offen)',
        '  Zusagen: Fourteen route descriptions: Geliefert (erledigt)',
        '  Zusagen: Introduction by the partners: Geliefert (erledigt)',
        '',
        'Danach',
        '  Abgeschlossen am 2. Nov. 2026',
        '  Nachfragen, wie es geht, am 1. Feb. 2027',
        '  Unterlagen aufbewahren bis 31. Dez. 2034',
        '  Rechnungen: 8 Jahre ab Ende des Kalenderjahres, § 147 AO und § 14b UStG; '
        'länger, solange eine Steuerfestsetzung offen ist. Orientierung, keine '
        'Rechtsberatung.',
    ]


@case
def why_a_stage_waits():
    said = run('status', 'Wendt')
    assert said.startswith('Töpferei Wendt: Doubt\n'
                           'Next: Could fade out: no work since Mon 15 Sept\n')
    assert '''
  6 Notice: To come
      The conversation has no day.
      There is no last working day.
      No notice has been sent.
''' in said, said


@case
def machine_readable():
    root = json.loads(run('--json', 'status', 'Morgenstern'))
    assert list(root) == ['id', 'name', 'stage', 'next', 'stages', 'gate', 'fade', 'after']
    assert (root['stage'], root['next']) == ('close', {
        'sentence': 'Invoice 53 days overdue', 'urgent': True, 'page': 'profile'})
    assert [(stage['stage'], stage['state']) for stage in root['stages']] == [
        ('doubt', 'done'), ('thinking', 'done'), ('decision', 'done'), ('conversation', 'done'),
        ('firm', 'skipped'), ('notice', 'done'), ('options', 'done'), ('writing', 'done'),
        ('close', 'now')]
    assert root['stages'][8]['missing'] == ['Money: 2 points are open.',
                                            'Things and access: 3 points are open.']
    assert root['stages'][4]['reason'].startswith('Niemand wollte mich halten')
    assert root['fade'] == {'caught_up': False, 'paid': False, 'quiet': False,
                            'last_work': '2026-11-16', 'proposed': False}, root['fade']
    after = root['after']
    assert (after['support_until'], after['check_in_on'], after['kept_until']) == (
        '2026-12-31', '2027-03-15', '2034-12-31')
    assert [thing['what'] for thing in after['running']] == [
        'Monatliche Rechnung über den Textservice', 'Nächtliche Sicherung des Manuskriptordners']
    assert after['rule'].startswith('Invoices: 8 years from the end of the year, § 147 AO')
    assert after['verified'] is True


@case
def the_gate():
    gate = json.loads(run('--json', 'status', 'Morgenstern'))['gate']
    assert gate['open'] == 5 and len(gate['items']) == 15
    assert gate['items'][0] == {
        'group': 'money', 'state': 'open', 'path': 'invoices[0]', 'title': 'Invoice 2026-032',
        'subject': 'invoice:390006b4-08ec-45a1-a784-c7006251ae9a',
        'detail': '€429.15 still open'}, gate['items'][0]
    waived, = (item for item in gate['items'] if item['state'] == 'waived')
    assert waived['title'] == 'Leihmonitor, 27 Zoll', waived
    assert waived['waived_on'] == '2026-11-16' and 'schenkt mir' in waived['reason'], waived


@case
def a_rule_nobody_checked_says_so():
    with tempfile.TemporaryDirectory() as folder:
        library = changed(folder, sender={'law': 'at'})
        assert run('status', 'Alpenglow', library=library).splitlines()[-2:] == [
            '  Papers to be kept until: 31 Dec 2033',
            '  Invoices and letters: 7 years from the end of the year, § 132 BAO. This rule has '
            'not been checked against a source. Orientation, not legal advice.']
        assert json.loads(run('--json', 'status', 'Alpenglow',
                              library=library))['after']['verified'] is False


@case
def without_a_law_there_is_no_day():
    with tempfile.TemporaryDirectory() as folder:
        library = changed(folder, client={'law': 'none'}, sender={'law': 'none'})
        assert run('status', 'Alpenglow', library=library).splitlines()[-1] == (
            '  No law is chosen, so no period is known. Orientation, not legal advice.')
        after = json.loads(run('--json', 'status', 'Alpenglow', library=library))['after']
        assert 'kept_until' not in after and after['verified'] is False


@case
def the_months_of_fading_out():
    with tempfile.TemporaryDirectory() as folder:
        library = changed(folder, sender={'fade_months': 14})
        assert 'Next: Could fade out' in run('status', 'Wendt', library=library)
        assert json.loads(run('--json', 'status', 'Wendt', library=library))['fade']['quiet']
    with tempfile.TemporaryDirectory() as folder:
        library = changed(folder, sender={'fade_months': 15})
        assert 'Next: No end planned' in run('status', 'Wendt', library=library)
        assert not json.loads(run('--json', 'status', 'Wendt', library=library))['fade']['quiet']


@case
def refused():
    assert 'Nobody' in run('status', 'Nobody', status=2)


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
