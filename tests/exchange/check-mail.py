# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters as e-mails, read back with Python's email package, which shares no code with them. TAP.

usage: check-mail.py PROGRAM WRITE_MAIL SOURCE_DIR LOCALE_DIR all|few

“few” leaves out repetitions of the same code, for a build that is slow.
"""

import email
import email.header
import email.policy
import json
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unicodedata

PROGRAM, WRITE_MAIL, LOCALE = sys.argv[1], sys.argv[2], sys.argv[4]
SOURCE = pathlib.Path(sys.argv[3])
FEW = sys.argv[5] == 'few'
EXAMPLES = SOURCE / 'data' / 'examples'
FIELDS = {'from_name': 'Jo Park', 'from': 'jo@example.com',
          'to_name': 'Kim', 'to': 'kim@example.org',
          'subject': 'Hello', 'language': 'en-GB', 'text': 'Dear Kim,\n',
          'file_name': 'letter.pdf', 'file': '%PDF-1.4'}
HOSTILE = [
    'Müller, Söhne & Töchter', 'Park, Jo', 'Jo "the pen" Park', 'back\\slash \\',
    "O'Connell (sales)",
    'Jo <evil@example.net>', 'a\r\nBcc: evil@example.net', 'a\nX: y', 'a\rX: y', 'a\r\n\r\nbody',
    'a\u2028Bcc: b', 'a\x85Bcc: b', 'tab\there', '  many   blanks  ', '=?utf-8?q?no?=', '=?=?=',
    '?=', '👩‍🎨🌿🇦🇹' * 12, 'é' * 300, 'x' * 300, 'word ' * 60, 'Grüße ' * 50,
    'ß' * 38 + ' ' + 'ü' * 38,
    'שלום עולם', 'مرحبا بالعالم', 'abc\u202egpj', '日本語の件名' * 10, 'e\u0301' * 40, '\u00a0\u202f§',
    ';:,.@[]', '%41%C3%A4', "a''b", '*0*=x', 'From me', '.', '-', '--=_x', '\ufeff\ufffd\ufffe',
    'nul-free \x01\x1f\x7f', '\U0010ffff', 'a@b.example, c@d.example', '"', '\\', ',',
]
# Newer versions of glibc translate nothing in C.UTF-8.
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
CASES = []


def case(function):
    CASES.append(function)
    return function


def ausklang(*arguments, library, language='en', today='2026-11-23'):
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    command = [PROGRAM, '--library', str(library), '--today', today, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, timeout=60)


def letter(library, client, form, **options):
    """A letter to a client in one of the formats, as bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'letter'
        done = ausklang('letter', client, '--kind', 'agreement', '--format', form, '--output', path,
                        library=library, **options)
        assert done.returncode == 0 and done.stderr == b'', done
        assert path.stat().st_mode & 0o777 == 0o600
        return path.read_bytes()


class Library:
    """A copy of the examples."""

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name) / 'library'
        shutil.copytree(EXAMPLES, self.folder)
        return self

    def __exit__(self, *_):
        self.temporary.cleanup()

    def clients(self):
        return sorted((self.folder / 'clients').glob('*.json'))

    def change(self, path, change):
        content = json.loads(path.read_text('utf-8'))
        change(content)
        path.write_text(json.dumps(content), 'utf-8')


def write(**changes):
    fields = dict(FIELDS, **changes)
    done = subprocess.run([WRITE_MAIL], input=b''.join(v.encode() + b'\0' for v in fields.values()),
                          capture_output=True, timeout=60,
                          env=dict(os.environ, LC_ALL='C.UTF-8'))
    assert done.returncode == 0, done.stderr
    return done.stdout


def read(data):
    """The e-mail, after what must hold of each: ASCII, short lines, nothing a reader objects to."""
    lines = data.split(b'\r\n')
    assert data.isascii() and b'\n' not in b''.join(lines) and b'\r' not in b''.join(lines)
    assert max(map(len, lines)) <= 76, max(lines, key=len)
    assert all(len(word) <= 75 for word in re.findall(rb'=\?[^?\r\n]*\?[QB]\?[^?\r\n]*\?=', data))
    mail = email.message_from_bytes(data, policy=email.policy.default)
    assert not mail.defects, mail.defects
    for part in mail.walk():
        assert not part.defects, part.defects
        for name, value in part.items():
            assert not value.defects, (name, value, value.defects)
    assert [name for name, _ in mail.items()] == [
        name for name in ('Date', 'From', 'To', 'Subject', 'Message-ID', 'MIME-Version', 'X-Unsent',
                          'Content-Type') if name in mail], mail.items()
    assert mail['X-Unsent'] == '1' and mail['MIME-Version'] == '1.0'
    assert mail.get_content_type() == 'multipart/mixed'
    assert re.fullmatch(r'<[0-9a-f]{40}@ausklang\.invalid>', mail['Message-ID'])
    return mail


def clean(text):
    """As a value stands on one line."""
    text = ''.join(' ' if unicodedata.category(c) == 'Cc' or c in '\u2028\u2029' else c
                   for c in text)
    return re.sub(' +', ' ', text).strip(' ')


def file_name(text):
    """As the name of an attachment, for the short names here."""
    text = re.sub(r'[^\S\x1c-\x1f]', ' ', re.sub(r'[/\\]', '-', text))
    text = re.sub('[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]', '', text)
    return clean(text).strip('. ') or 'attachment'


def body(text):
    text = re.sub('\r\n|[\r\u2028\u2029]', '\n', text)
    text = ''.join(' ' if unicodedata.category(c) == 'Cc' and c != '\n' else c for c in text)
    return text if text.endswith('\n') else text + '\n'


def read_name(data, field):
    """The name in a field as RFC 2047 has it. (Up to Python 3.12 the new interface puts blanks
    between encoded words of a name.)"""
    raw = email.message_from_bytes(data)[field]
    name = re.sub('\r\n ', ' ', raw).rpartition('<')[0].strip(' ')
    if name.startswith('"'):
        return re.sub(r'\\(.)', r'\1', name[1:-1])
    return str(email.header.make_header(email.header.decode_header(name)))


def read_text(part):
    return part.get_content().replace('\r\n', '\n')


def check_values(text):
    """The same text in every place that takes one."""
    name = text[:40] + '.pdf'
    data = write(from_name=text, to_name=text, subject=text, text=text, file_name=name)
    mail = read(data)
    for field, address in (('From', FIELDS['from']), ('To', FIELDS['to'])):
        people = mail[field].addresses
        assert len(people) == 1, (field, people)
        assert people[0].addr_spec == address, (field, people)
        assert re.sub(r'\s', '', people[0].display_name) == re.sub(r'\s', '', clean(text)), people
        assert read_name(data, field) == clean(text), (read_name(data, field), clean(text))
    assert mail['Subject'] == clean(text), (mail['Subject'], clean(text))
    text_part, file_part = mail.iter_parts()
    assert read_text(text_part) == body(text), (read_text(text_part), body(text))
    assert file_part.get_filename() == file_name(name), (file_part.get_filename(), file_name(name))
    assert file_part.get_content() == FIELDS['file'].encode()


@case
def the_examples_are_read_back():
    with Library() as library:
        for path in library.clients():
            client = json.loads(path.read_text('utf-8'))
            mail = read(letter(library.folder, path, 'eml'))
            person = next(c for c in client['contacts'] if c['receives_notice'])
            to, sender = mail['To'].addresses, mail['From'].addresses
            assert [(a.display_name, a.addr_spec) for a in to] == [
                (person['name'], person['email'])], to
            assert [(a.display_name, a.addr_spec) for a in sender] == [
                ('Jule Hartwig', 'jule@hartwig.example')], sender
            assert str(mail['Date']) == 'Mon, 23 Nov 2026 12:00:00 +0000', mail['Date']
            assert mail['Subject'] == {
                'de': 'Vereinbarung zum guten Abschluss unserer Zusammenarbeit',
                'en': 'Bringing our work to a good close'}[client['language']], mail['Subject']
            text, pdf = mail.iter_parts()
            assert text.get_content_type() == 'text/plain'
            assert read_text(text) == letter(library.folder, path, 'text').decode()
            assert text['Content-Language'].startswith(client['language'])
            assert pdf.get_content_type() == 'application/pdf'
            assert pdf.get_content_disposition() == 'attachment'
            assert pdf.get_content() == letter(library.folder, path, 'pdf')
            assert re.fullmatch(r'(agreement|vereinbarung)-[a-z-]+-2026-11-23\.pdf',
                                pdf.get_filename()), pdf.get_filename()


@case
def the_same_letter_gives_the_same_bytes_and_says_nothing_of_the_computer():
    with Library() as library:
        path = library.clients()[0]
        first = letter(library.folder, path, 'eml')
        assert first == letter(library.folder, path, 'eml')
        assert first != letter(library.folder, path, 'eml', today='2026-11-24')
        legible = first.decode().partition(': base64')[0]
        for word in (socket.gethostname(), str(library.folder), str(SOURCE)):
            assert not re.search(rf'\b{re.escape(word)}\b', legible), word


@case
def the_language_of_the_letter_is_that_of_the_e_mail():
    with Library() as library:
        path = next(p for p in library.clients() if 'hartley' in p.name)
        done = ausklang('letter', path, '--kind', 'agreement', '--language', 'de', '--format',
                        'eml', '--output', library.folder / 'letter.eml', library=library.folder)
        assert done.returncode == 0, done.stderr
        mail = read((library.folder / 'letter.eml').read_bytes())
        text, _ = mail.iter_parts()
        assert text['Content-Language'] == 'de-DE'
        assert 'Sehr geehrte Frau Hartley' in text.get_content()


@case
def hostile_values_stay_in_their_place():
    for text in HOSTILE:
        check_values(text)


@case
def random_values_stay_in_their_place():
    source = random.Random(20261123)
    pieces = [*HOSTILE, *'abc ,"\\<>@:;()[]=?_\r\n\tüß語🌿']
    for _ in range(30 if FEW else 150):
        check_values(''.join(source.choice(pieces)[:source.randint(1, 40)]
                             for _ in range(source.randint(1, 12))))


@case
def hostile_names_in_the_library_stay_in_their_place():
    with Library() as library:
        path = next(p for p in library.clients() if 'hartley' in p.name)
        for text in HOSTILE[::6 if FEW else 1]:
            if '\ufffe' in text:
                continue    # no PDF can show it

            def change(client, text=text):
                client['legal_name'] = client['trade_name'] = text
                client['contacts'][0]['name'] = text
            library.change(path, change)
            data = letter(library.folder, path, 'eml')
            to = read(data)['To'].addresses
            assert [address.addr_spec for address in to] == ['rebecca@hartley-garden.example']
            assert read_name(data, 'To') == clean(text), read_name(data, 'To')


@case
def a_bad_address_is_refused_in_both_languages():
    def change(client):
        client['contacts'][0]['email'] = 'rebecca@hartley garden.example'
    with Library() as library:
        path = next(p for p in library.clients() if 'hartley' in p.name)
        library.change(path, change)
        for language, message in {
                'en': '“rebecca@hartley garden.example” is no e-mail address: there is a space '
                      'in it',
                'de': '»rebecca@hartley garden.example« ist keine E-Mail-Adresse: es ist ein '
                      'Leerzeichen darin'}.items():
            output = library.folder / 'letter.eml'
            done = ausklang('letter', path, '--kind', 'agreement', '--format', 'eml', '--output',
                            output, library=library.folder, language=language)
            assert done.returncode == 2 and message in done.stderr.decode(), done
            assert not output.exists()


@case
def without_an_address_there_is_no_e_mail():
    def change(client):
        for contact in client['contacts']:
            contact['email'] = ''
    with Library() as library:
        path = next(p for p in library.clients() if 'hartley' in p.name)
        library.change(path, change)
        for language, message in {
                'en': 'nobody who receives notices for “Hartley’s” has an e-mail address',
                'de': 'niemand, der für »Hartley’s« Kündigungen entgegennimmt, hat eine '
                      'E-Mail-Adresse'}.items():
            done = ausklang('letter', path, '--kind', 'agreement', '--format', 'eml', '--output',
                            library.folder / 'letter.eml', library=library.folder,
                            language=language)
            assert done.returncode == 2 and message in done.stderr.decode(), done


@case
def without_an_address_of_the_sender_the_mail_program_puts_in_its_own():
    with Library() as library:
        library.change(library.folder / 'sender.json', lambda sender: sender.update(email=''))
        mail = read(letter(library.folder, library.clients()[0], 'eml'))
        assert mail['From'] is None and mail['To'].addresses


def main():
    print(f'1..{len(CASES)}')
    failed = False
    for number, function in enumerate(CASES, 1):
        name = function.__name__.replace('_', ' ')
        try:
            function()
        except Exception as error:    # pylint: disable=broad-except
            failed = True
            for line in f'{type(error).__name__}: {error}'.splitlines():
                print(f'# {line}')
            print(f'not ok {number} - {name}')
        else:
            print(f'ok {number} - {name}')
    sys.exit(failed)


main()
