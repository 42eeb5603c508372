# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Export calendars with ausklang-cli and read them with python3-icalendar, which shares no code
with it. TAP.

usage: check-calendar.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    print('1..0 # SKIP python3-icalendar is not installed')
    sys.exit(0)

PROGRAM = sys.argv[1]
SOURCE = pathlib.Path(sys.argv[2])
LOCALE = sys.argv[3]
# Newer versions of glibc translate nothing in C.UTF-8.
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
EXAMPLES = SOURCE / 'data' / 'examples'
GOLDEN = SOURCE / 'tests' / 'exchange' / 'golden'
STATES = {'open': ('NEEDS-ACTION', 0), 'begun': ('IN-PROCESS', 50), 'done': ('COMPLETED', 100),
          'dropped': ('CANCELLED', None)}
# (A backslash before another of these is left to the C test: this reader undoes them in turn.)
NASTY = ['one\ntwo', 'a, b; c \\ d: "e"', 'x\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:evil',
         '👩‍🎨é' * 40, 'w' * 2000, 'back\\', 'tab\there', '🌿\u2028🌿', 'ATTACH;VALUE=URI:x']
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library, language='en', today='2026-11-23'):
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    command = [PROGRAM, '--library', str(library), '--today', today, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60)
    assert done.stderr == b'', done.stderr
    return done.stdout


class Library:
    """A folder of its own with the examples, or with the one client of small()."""

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name) / 'library'
        return self

    def __exit__(self, *_):
        self.temporary.cleanup()

    def examples(self):
        shutil.copytree(EXAMPLES, self.folder)
        return self

    def planned(self):
        """The files of the clients that have a plan."""
        return [path for path in sorted((self.folder / 'clients').glob('*.json'))
                if json.loads(path.read_text('utf-8'))['steps']]

    def small(self):
        (self.folder / 'clients').mkdir(parents=True)
        self.write('sender', {'format': 'ausklang-sender', 'version': 1, 'name': 'Jo Park'})
        self.write('clients/meyer-0f3c1d9a', small_client())
        return self

    def write(self, name, content):
        (self.folder / f'{name}.json').write_text(json.dumps(content), 'utf-8')

    def change(self, function):
        path = self.folder / 'clients' / 'meyer-0f3c1d9a.json'
        client = json.loads(path.read_text('utf-8'))
        function(client)
        path.write_text(json.dumps(client), 'utf-8')

    def export(self, client, reader='me', **more):
        """As a person does it: to a file, which the client's file remembers."""
        path = self.folder / 'export.ics'
        out = run('plan', client, '--format', 'ics', '--for', reader, '--output', path,
                  library=self.folder, **more)
        assert out == b'', out
        return path.read_bytes()


def small_client():
    def step(digit, name, lane, owner, start, length=1, **more):
        number = f'{digit * 8}-{digit * 4}-4{digit * 3}-8{digit * 3}-{digit * 12}'
        return {'id': number, 'name': name, 'lane': lane, 'owner': owner, 'start': start,
                'length': length, 'note': 'SECRET', **more}

    return {
        'format': 'ausklang-client', 'version': 1, 'id': '0f3c1d9a-4f0e-4a55-9d52-0c3f6b1a7e01',
        'legal_name': 'Meyer GmbH', 'language': 'de', 'notes': 'SECRET',
        'ending': {'last_day': '2026-12-31', 'contract_end': '2027-01-31', 'reason': 'SECRET',
                   'notice_sent': '2026-11-20'},
        'steps': [
            step('1', 'Draft, read; post', 'notice', 'me', '2026-11-16', 4, state='done',
                 done_on='2026-11-19'),
            step('2', 'Move the domain', 'handover', 'client', '2026-12-14', 5),
            step('3', 'Check the domain', 'handover', 'me', '2026-12-21',
                 waits_for='22222222-2222-4222-8222-222222222222'),
            step('4', 'Start over', 'people', 'successor', '2027-01-04', 2),
            step('5', 'Sigh', 'people', 'me', '2026-12-01', private=True),
        ],
    }


# --- reading ------------------------------------------------------------------------------------

def read(data):
    """What holds for the bytes of every calendar, then the calendar."""
    assert data.endswith(b'END:VCALENDAR\r\n'), data[-40:]
    assert data.count(b'\r') == data.count(b'\n') == data.count(b'\r\n')
    for line in data.split(b'\r\n'):
        assert len(line) <= 75, line
        line.decode('utf-8')
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar['VERSION'] == '2.0' and calendar['CALSCALE'] == 'GREGORIAN'
    assert calendar['PRODID'] == '-//Ausklang//Ausklang//EN'
    assert 'METHOD' not in calendar and calendar['X-WR-CALNAME']
    uids = [str(part['UID']) for part in parts(calendar)]
    assert len(set(uids)) == len(uids), 'a UID twice'
    for part in parts(calendar):
        check_part(part, uids)
    return calendar


def parts(calendar):
    return [part for part in calendar.walk() if part.name in ('VEVENT', 'VTODO')]


def plain(date):
    return type(date) is datetime.date  # a datetime is a date too


def check_part(part, uids):
    what = f'{part.name} {part.get("SUMMARY")}'
    assert re.fullmatch(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', part['UID']), what
    assert part['DTSTAMP'].dt == part['LAST-MODIFIED'].dt, what
    assert part['DTSTAMP'].dt.utcoffset() == datetime.timedelta(0), what
    assert part['SEQUENCE'] >= 0 and str(part['SUMMARY']).strip(), what
    assert '\n' not in part['SUMMARY'] and '\r' not in part['SUMMARY'], what
    assert 'DURATION' not in part and 'RRULE' not in part, what
    if part.name == 'VEVENT':
        check_event(part, what)
    else:
        check_todo(part, what)
    gates = part.get('RELATED-TO', [])
    for gate in gates if isinstance(gates, list) else [gates]:
        assert gate in uids and gate != part['UID'], what
        assert gate.params['RELTYPE'] == 'DEPENDS-ON', what
    assert len(part.subcomponents) <= 1, what
    for alarm in part.subcomponents:
        check_alarm(part, alarm, what)


def check_event(part, what):
    """All day, but for an appointment: that has an hour, on the clock of wherever one is."""
    start, end = part['DTSTART'].dt, part['DTEND'].dt
    if plain(start):
        assert plain(end) and end > start, what
    else:
        assert start.tzinfo is None and end - start == datetime.timedelta(hours=1), what
    assert part['STATUS'] in ('CONFIRMED', 'CANCELLED'), what
    assert part['TRANSP'] == ('TRANSPARENT' if plain(start) else 'OPAQUE'), what


def check_todo(part, what):
    assert 'DTEND' not in part, what
    assert (str(part['STATUS']), part.get('PERCENT-COMPLETE')) in STATES.values(), what
    assert 'DUE' not in part or plain(part['DUE'].dt), what
    if 'DTSTART' in part:
        assert plain(part['DTSTART'].dt) and part['DTSTART'].dt < part['DUE'].dt, what
    if 'COMPLETED' in part:
        assert part['STATUS'] == 'COMPLETED', what
        assert part['COMPLETED'].dt.utcoffset() == datetime.timedelta(0), what


def check_alarm(part, alarm, what):
    """At nine in the morning, on a working day before the first."""
    trigger = alarm['TRIGGER']
    assert alarm.name == 'VALARM' and alarm['ACTION'] == 'DISPLAY', what
    assert alarm['DESCRIPTION'] == part['SUMMARY'], what
    assert ('DTSTART' in part) == ('RELATED' not in trigger.params), what
    assert trigger.params.get('RELATED', 'END') == 'END', what
    first = part['DTSTART'].dt if 'DTSTART' in part else part['DUE'].dt
    if plain(first):
        first = datetime.datetime.combine(first, datetime.time())
    rings = first + trigger.dt
    assert rings.time() == datetime.time(9) and rings.date() < first.date(), f'{what}: {rings}'
    assert rings.weekday() < 5, f'{what}: {rings}'


def find(calendar, start, status=None):
    found = [part for part in parts(calendar) if part['SUMMARY'].startswith(start)
             and (status is None or part['STATUS'] == status)]
    assert len(found) == 1, f'{len(found)} of {start}'
    return found[0]


def unfold(data):
    return data.replace(b'\r\n ', b'').replace(b'\r\n', b'\n').decode('utf-8')


# --- the cases ----------------------------------------------------------------------------------

@case
def golden_files():
    """Both editions, both languages of the interface, and of the client."""
    for name, reader, language, theirs in (('mine-en', 'me', 'en', 'de'),
                                           ('mine-de', 'me', 'de', 'en'),
                                           ('client-en', 'client', 'de', 'en'),
                                           ('client-de', 'client', 'en', 'de')):
        with Library() as library:
            library.small().change(lambda client: client.update(language=theirs))
            text = unfold(library.export('meyer', reader, language=language))
            expected = (GOLDEN / f'{name}.ics').read_text('utf-8')
            for ours, right in zip(text.split('\n'), expected.split('\n')):
                assert ours == right, f'{name}: {ours!r}, not {right!r}'
            assert text == expected, name


@case
def examples_as_planned():
    """Every example: each step on the days that “plan --format json” says."""
    with Library() as library:
        library.examples()
        for path in library.planned():
            mine = read(library.export(path.stem))
            plan = json.loads(run('plan', path.stem, '--format', 'json', library=library.folder))
            for step in plan['steps']:
                check_step(mine, step)
            todos = sum(part.name == 'VTODO' for part in parts(mine))
            assert todos == sum(step['owner'] == 'me' for step in plan['steps']), path.stem


def check_step(calendar, step):
    mine = step['owner'] == 'me'
    day = datetime.date.fromisoformat
    found = [part for part in parts(calendar) if part['SUMMARY'].startswith(step['name'] + ' · ')]
    assert len(found) == 1 and found[0].name == ('VTODO' if mine else 'VEVENT'), step['name']
    if mine:
        assert found[0]['DUE'].dt == day(step['end']), step
        assert (str(found[0]['STATUS']), found[0].get('PERCENT-COMPLETE')) == \
            STATES[step['state']], step
    else:
        assert found[0]['DTSTART'].dt == day(step['start']), step
        assert found[0]['DTEND'].dt == day(step['end']) + datetime.timedelta(1), step


@case
def examples_tell_no_secrets():
    with Library() as library:
        library.examples()
        for path in library.planned():
            client = json.loads(path.read_text('utf-8'))
            secrets = [client['notes'], client['ending']['reason'], client['ending']['aim']]
            secrets += [step['note'] for step in client['steps']]
            secrets += [entry.get('text') for entry in client['log']]
            private = [step['name'] for step in client['steps'] if step['private']]
            private += [step['name'] for step in client['steps']
                        if step['lane'] in ('notice', 'money') and step['owner'] == 'me']
            for reader, forbidden in (('me', secrets), ('client', secrets + private)):
                calendar = read(library.export(path.stem, reader))
                texts = '\n'.join(f"{part['SUMMARY']}\n{part.get('DESCRIPTION')}"
                                  for part in parts(calendar))
                for secret in filter(None, forbidden):
                    assert secret.split('\n')[0] not in texts, f'{path.stem}: {secret}'


@case
def over_several_exports():
    with Library() as library:
        library.small()
        first = library.export('meyer')
        assert library.export('meyer', today='2026-11-24') == first, 'nothing changed'

        library.change(lambda client: client['steps'][1].update(start='2026-12-15'))
        before, after = read(first), read(library.export('meyer', today='2026-11-25'))
        moved = find(after, 'Move the domain')
        assert moved['SEQUENCE'] == 1 and moved['DTSTAMP'].dt.day == 25
        assert {part['UID'] for part in parts(after)} == {part['UID'] for part in parts(before)}
        for part in parts(after):
            if part['UID'] != moved['UID']:
                assert part['SEQUENCE'] == 0 and part['DTSTAMP'].dt.day == 23, part['SUMMARY']

        library.change(lambda client: client['steps'].pop(1))
        gone = read(library.export('meyer', today='2026-11-26'))
        moved = find(gone, 'Move the domain')
        assert moved['STATUS'] == 'CANCELLED' and moved['SEQUENCE'] == 2
        assert moved['UID'] == find(before, 'Move the domain')['UID'] and not moved.subcomponents
        last = read(library.export('meyer', today='2026-11-27'))
        assert not [part for part in parts(last) if part['UID'] == moved['UID']]


@case
def looking_changes_nothing():
    with Library() as library:
        library.small()
        path = library.folder / 'clients' / 'meyer-0f3c1d9a.json'
        text = path.read_bytes()
        shown = run('plan', 'meyer', '--format', 'ics', library=library.folder)
        assert path.read_bytes() == text
        assert library.export('meyer') == shown
        assert len(json.loads(path.read_text('utf-8'))['calendar_entries']) == len(
            parts(read(shown)))


@case
def nasty_names():
    for name in NASTY:
        with Library() as library:
            library.small()
            library.write('sender', {'format': 'ausklang-sender', 'version': 1, 'name': name})
            library.change(lambda client: client.update(trade_name=name))
            library.change(lambda client: [step.update(name=name) for step in client['steps']])
            said = re.sub(r'[\n\r\t\u2028]', ' ', name)
            for reader, count in (('me', 9), ('client', 5)):
                calendar = read(library.export('meyer', reader))
                assert len(parts(calendar)) == count, f'{len(parts(calendar))} of {name!r}'
                assert said in calendar['X-WR-CALNAME'], repr(str(calendar['X-WR-CALNAME']))
                steps = [part for part in parts(calendar)
                         if part['SUMMARY'] == f'{said} · {said}']
                assert len(steps) == (5 if reader == 'me' else 3), repr(name)


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
            print('\n'.join(f'# {line}' for line in f'{type(problem).__name__}: {problem}'
                            .splitlines()))
    sys.exit(failed)


main()
