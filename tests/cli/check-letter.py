#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of letters of “ausklang-cli letter”, and the user's own templates. TAP.

usage: check-letter.py PROGRAM SOURCE_DIR LOCALE_DIR all|few

“few” leaves out repetitions of the same code, for a build that is slow.
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
FEW = sys.argv[4] == 'few'
# Newer versions of glibc translate nothing in C.UTF-8.
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
EXAMPLES = SOURCE / 'data' / 'examples'
KINDS = ['notice', 'confirmation', 'summary', 'agreement', 'cover', 'consent', 'introduction',
         'referral', 'brief', 'handover', 'reminder', 'thanks']
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=EXAMPLES, language='en'):
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
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


# --- what they say ------------------------------------------------------------------------------

MARK = 'PRIVATE WORD'
PEOPLE = {
    'formal-ms': ('formal', [('Anna Meyer', 'ms', 'Dr.')]),
    'formal-neutral': ('formal', [('Kim Ott', 'neutral', '')]),
    'formal-several': ('formal', [('Anna Meyer', 'ms', ''), ('Tom Lang', 'mr', '')]),
    'informal-mr': ('informal', [('Tom Lang', 'mr', '')]),
    'informal-nobody': ('informal', []),
}


def make_client(form, people):
    """A client with one of each, and a private word wherever there is room for one."""
    return {
        'format': 'ausklang-client', 'version': 1, 'id': '00000000-0000-4000-8000-000000000000',
        'legal_name': 'Lang & Ott OHG', 'address_form': form, 'law': 'de', 'notes': MARK,
        'addresses': [{'street': 'Markt 1', 'postcode': '04109', 'city': 'Leipzig',
                       'country': 'DE'}],
        'contacts': [{'name': name, 'salutation': salutation, 'title': title, 'note': MARK,
                      'receives_notice': True} for name, salutation, title in people],
        'contract': {'title': 'Pflege', 'start': '2024-02-01', 'fee_unit': 'month'},
        'projects': [{'name': 'Katalog', 'due': '2026-12-11', 'progress': 55, 'note': MARK,
                      'decisions': 'Preise netto, die Liste führt\nSchrift: Cantarell',
                      'deliverables': [{'name': 'Titel', 'due': '2026-12-04'}]}],
        'invoices': [{'number': '7', 'due': '2026-11-02',
                      'amount': {'minor': 119000, 'currency': 'EUR'}}],
        'assets': [{'kind': 'hosting', 'name': 'Webspace', 'outcome': 'hand-over',
                    'owner_after': 'client', 'place': 'Elbtal', 'vault': MARK, 'ground': MARK,
                    'proof': MARK, 'due': '2026-12-18'}],
        'referrals': [{'colleague': '25048f7a-48c5-400f-bd0d-20e5c8e3820c', 'status': 'agreed',
                       'note': MARK},
                      {'colleague': '46b10fef-7e89-4fd9-9fc3-81025bb09b1d', 'status': 'asked'}],
        'steps': [{'name': 'Schritt', 'note': MARK}],
        'log': [{'kind': 'note', 'text': MARK}],
        'ending': {'conversation_on': '2026-11-20', 'last_day': '2026-12-18', 'reason': MARK,
                   'contract_end': '2026-12-31', 'aim': MARK}}


def write_client(library, form, people):
    path = library / 'clients' / 'lang.json'
    path.write_text(json.dumps(make_client(form, people)), 'utf-8')
    return path


def has_hole(text):
    return [hole for hole in ('{{', 'geehrte/r', '()', ' ,', ' .', '„“', '“”', '\n\n\n', ': \n',
                              '**', ' 0 ', 'Without') if hole in text]


NETWORK = json.loads((EXAMPLES / 'network.json').read_text('utf-8'))['colleagues']


def named_wrongly(kind, text, asked=None):
    """Whom a letter may not name: who has not agreed, and in a request all but who is asked."""
    return [colleague['name'] for colleague in NETWORK
            if colleague['name'] in text and colleague['name'] != asked
            and (kind == 'consent' or not colleague['consent'])]


@case
def words():
    """Every kind, language and form of address says exactly this. AUSKLANG_GOLDEN=1 writes it."""
    folder = SOURCE / 'tests' / 'cli' / 'letters'
    with tempfile.TemporaryDirectory() as temporary:
        library, _ = copy_library(temporary)
        for name, (form, people) in list(PEOPLE.items())[:1 if FEW else None]:
            client = write_client(library, form, people)
            said = []
            for language in ('de', 'en'):
                for kind in KINDS:
                    done = run('letter', client, '--kind', kind, '--language', language,
                               '--format', 'text', library=library)
                    assert done[0] == 0 and done[2] == '', done
                    assert not has_hole(done[1]) and MARK not in done[1], (kind, done[1])
                    asked = 'Lutz Ammon' if kind == 'consent' else None
                    assert named_wrongly(kind, done[1], asked) == [], (kind, done[1])
                    assert asked is None or asked in done[1], done[1]
                    said.append(f'=== {language} {kind}\n{done[1]}')
            path = folder / f'{name}.txt'
            if os.environ.get('AUSKLANG_GOLDEN'):
                path.write_text('\n'.join(said), 'utf-8')
            wanted = path.read_text('utf-8').split('=== ')
            for old, new in zip(wanted, '\n'.join(said).split('=== ')):
                assert old == new, f'{name}: {new}\nnot\n{old}'
            assert len(wanted) == 1 + 2 * len(KINDS)


@case
def to_a_colleague():
    """The request names whom it goes to and nobody else; the client only when that is wanted."""
    with tempfile.TemporaryDirectory() as folder:
        library, _ = copy_library(folder)
        client = write_client(library, *PEOPLE['formal-ms'])

        def letter(kind, *options):
            return run('letter', client, '--kind', kind, '--language', 'de', *options,
                       library=library)

        code, text, _ = letter('consent', '--colleague', 'mara lindner', '--format', 'text')
        text = ' '.join(text.split())
        assert code == 0 and 'Hallo Mara,' in text and 'frei ab 4. Januar 2027' in text, text
        for language in ('de', 'en'):
            text = letter('consent', '--format', 'text', '--language', language)[1]
            assert 'Lutz Ammon' in text and not [
                word for word in ('Lang', 'Ott', 'Mara', 'Meyer', 'Markt', 'Pflege', 'Katalog:')
                if word in text], text
        path = pathlib.Path(folder) / 'a.eml'
        assert letter('consent', '--format', 'eml', '--output', path) == (0, '', '')
        mail = path.read_text('utf-8')
        assert 'To: Lutz Ammon <hallo@querformat.example>' in mail, mail[:900]
        assert 'zustimmung-lutz-ammon-2026-11-23.pdf' in mail and 'lang-ott' not in mail, path
        assert letter('brief', '--format', 'eml', '--output', path) == (0, '', '')
        assert 'To: Mara Lindner <mara@' in path.read_text('utf-8')
        assert letter('referral', '--format', 'eml', '--output', path) == (0, '', '')
        assert 'weiterempfehlung-mara-lindner-2026-11-23.pdf' in path.read_text('utf-8')

        assert letter('referral', '--colleague', '46b10fef-7e89-4fd9-9fc3-81025bb09b1d',
                      '--format', 'text') == refusal(
            'The letter cannot be made: Lutz Ammon has not agreed to be named to this client')
        assert letter('consent', '--colleague', 'Ben Aldous', '--format', 'text') == refusal(
            'There is no colleague “Ben Aldous” on the shortlist of “Lang & Ott OHG”.')
        assert letter('thanks', '--colleague', 'Lutz Ammon', '--format', 'text') == refusal(
            'A letter of the kind “thanks” goes to the client; --colleague is for those that go '
            'to a colleague.')
        assert run('check', client, '--colleague', 'Lutz Ammon', library=library) == refusal(
            '--colleague belongs to “letter --kind” and “check --before-sending”.')
        assert 'without-consent' not in run('check', client, '--before-sending', 'consent',
                                            library=library)[1]

        # Words of the user's about one colleague never go to another, and Sie where it is to be.
        data = json.loads(client.read_text('utf-8'))
        data['drafts'] = [{'kind': 'consent', 'language': 'de', 'blocks': [
            {'name': 'opening', 'edited': True, 'text': 'Lieber Lutz'}],
            'colleague': '46b10fef-7e89-4fd9-9fc3-81025bb09b1d'}]
        client.write_text(json.dumps(data), 'utf-8')
        network = json.loads((library / 'network.json').read_text('utf-8'))
        network['colleagues'][0]['address_form'] = 'formal'
        (library / 'network.json').write_text(json.dumps(network), 'utf-8')
        assert 'Lieber Lutz' in letter('consent', '--format', 'text')[1]
        text = letter('consent', '--colleague', 'Mara Lindner', '--format', 'text')[1]
        assert 'Guten Tag Mara Lindner,' in text, text
        assert 'Lutz' not in text and ' dich ' not in text, text


@case
def clauses():
    """Those that are chosen, numbered, to the word; without any the agreement is what it was."""
    rules = json.loads((SOURCE / 'data' / 'rules' / 'clauses.json').read_text('utf-8'))
    chosen = [{'name': f'clause-{clause["id"]}', 'off': False}
              for clause in rules['clauses'] if not clause.get('always')]
    path = SOURCE / 'tests' / 'cli' / 'letters' / 'clauses.txt'
    said = []
    with tempfile.TemporaryDirectory() as temporary:
        library, _ = copy_library(temporary)
        for name in ('formal-ms', 'informal-mr', 'informal-nobody'):
            client = write_client(library, *PEOPLE[name])
            data = json.loads(client.read_text('utf-8'))
            data['drafts'] = [{'kind': 'agreement', 'language': language, 'blocks': chosen}
                              for language in ('de', 'en')]
            client.write_text(json.dumps(data), 'utf-8')
            for language in ('de', 'en'):
                done = run('letter', client, '--kind', 'agreement', '--language', language,
                           '--format', 'text', library=library)
                assert done[0] == 0 and done[2] == '' and not has_hole(done[1]), done
                assert f'\n{len(chosen)}. ' in done[1], done[1]
                said.append(f'=== {name} {language}\n{done[1]}')
    if os.environ.get('AUSKLANG_GOLDEN'):
        path.write_text('\n'.join(said), 'utf-8')
    assert path.read_text('utf-8') == '\n'.join(said), '\n'.join(said)


@case
def decimal_comma():
    """A PDF is made the same where numbers have a comma."""
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for language in ('en', 'de'):
            path = pathlib.Path(folder) / (language + '.pdf')
            assert run('letter', 'hartley', '--kind', 'agreement', '--output', path,
                       language=language) == (0, '', ''), language
            made.append(path.read_bytes())
        assert made[0] == made[1]


@case
def examples():
    """Of every example each kind is a good PDF, without its private words."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'x.pdf'
        for client in sorted((EXAMPLES / 'clients').glob('*.json'))[:1 if FEW else None]:
            # All kinds of one German and one English client, the longest of the others.
            whole = client.name.startswith(('alpenglow', 'brueckner'))
            data = json.loads(client.read_text('utf-8'))
            private = [data['notes'], data['ending']['reason'], data['ending']['aim']]
            private += [entry['text'] for entry in data['log']]
            private += [asset['vault'] for asset in data['assets']]
            private += [person['note'] for person in data['contacts']]
            for kind in KINDS if whole else ('agreement', 'notice', 'brief'):
                letter = ('letter', client, '--kind', kind)
                if kind == 'referral' and client.name.startswith('alpenglow'):
                    assert run(*letter, '--output', path) == refusal(
                        'The letter cannot be made: nobody on the shortlist has agreed to be '
                        'named yet')
                    continue
                assert run(*letter, '--output', path) == (0, '', ''), (client, kind)
                if shutil.which('qpdf'):
                    subprocess.run(['qpdf', '--check', path], check=True, capture_output=True)
                text = ' '.join(run(*letter, '--format', 'text')[1].split())
                assert not [word for word in private if word and word[:20] in text], (kind, text)
                assert not has_hole(text), (client, kind, has_hole(text), text)
                asked = {'a': 'Reto Kälin', 'b': 'Lutz Ammon'}.get(client.name[0])
                assert named_wrongly(kind, text, asked if kind == 'consent' else None) == [], text
    return None if shutil.which('qpdf') else 'qpdf is not installed'


@case
def own_words():
    """What was changed in a letter is in it, in its language alone; --as-template leaves it out."""
    with tempfile.TemporaryDirectory() as folder:
        library, _ = copy_library(folder)
        path, = (library / 'clients').glob('hartley-*.json')
        client = json.loads(path.read_text('utf-8'))
        base = ('**Last working day:** Thursday 31 December 2026. '
                'Our contract ends on the same day.')
        client['drafts'] = [{'kind': 'agreement', 'language': 'en', 'blocks': [
            {'name': 'thanks', 'off': True},
            {'name': 'last-day', 'edited': True, 'base': base,
             'text': 'My last day is the **31st**.\n\n- I say so\n- @to nobody else'},
            {'name': 'subject', 'edited': True, 'text': 'Our good end'},
            {'name': 'opening', 'off': False}]}]
        path.write_text(json.dumps(client), 'utf-8')

        def letter(*options):
            return run('letter', 'hartley', '--kind', 'agreement', *options, library=library)

        plain = run('letter', 'hartley', '--kind', 'agreement', '--format', 'text')
        german = run('letter', 'hartley', '--kind', 'agreement', '--format', 'text',
                     '--language', 'de')
        code, text, fault = letter('--format', 'text')
        assert (code, fault) == (0, '') and 'one very busy spring' in plain[1]
        for words in ('My last day is the 31st.', '- I say so', '- @to nobody else',
                      'Dear Ms Hartley'):
            assert words in text, (words, text)
        for words in ('Thursday 31 December', 'one very busy spring', 'to a good close'):
            assert words not in text, (words, text)
        # Those that were moved stand in the order of the draft.
        assert text.index('My last day') < text.index('open conversation'), text
        assert letter('--format', 'text', '--as-template') == plain
        assert letter('--format', 'text', '--language', 'de') == german
        mail = letter('--format', 'eml', '--output', pathlib.Path(folder) / 'a.eml')
        assert mail == (0, '', ''), mail
        assert 'Subject: Our good end' in (pathlib.Path(folder) / 'a.eml').read_text('utf-8')


@case
def to_all():
    """One to each client, also to two of a name; what cannot be read is told and left out."""
    with tempfile.TemporaryDirectory() as folder:
        library, _ = copy_library(folder)
        path, = (library / 'clients').glob('hartley-*.json')
        twin = json.loads(path.read_text('utf-8'))
        twin['id'] = 'feedface-0000-4000-8000-000000000001'
        (library / 'clients' / 'twin.json').write_text(json.dumps(twin), 'utf-8')
        (library / 'clients' / 'broken.json').write_text('{', 'utf-8')
        count = len(list((library / 'clients').glob('*.json'))) - 1
        out = pathlib.Path(folder) / 'new' / 'letters'
        code, said, fault = run('letter', '--all', '--kind', 'thanks', '--format', 'text',
                                '--output', out, '--json', library=library)
        letters = json.loads(said)['letters']
        assert code == 1 and 'broken.json:1:' in fault and fault.count('\n') == 1, fault
        names = sorted(file.name for file in out.iterdir())
        assert names == sorted(pathlib.Path(letter['file']).name for letter in letters), names
        assert len(names) == count and 'dank-brueckner-soehne-feinkost-2026-11-23.txt' in names
        hartley = [name for name in names if 'hartley' in name]
        assert hartley in (['thanks-hartley-garden-centres-2026-11-23-d4a049be.txt',
                            'thanks-hartley-garden-centres-2026-11-23.txt'],
                           ['thanks-hartley-garden-centres-2026-11-23-feedface.txt',
                            'thanks-hartley-garden-centres-2026-11-23.txt']), hartley
        one = run('letter', path, '--kind', 'thanks', '--format', 'text', library=library)[1]
        assert all((out / name).read_text('utf-8') == one for name in hartley)
        # No PDF of a folder that cannot be made
        (out / 'file').write_text('', 'utf-8')
        done = run('letter', '--all', '--kind', 'thanks', '--output', out / 'file' / 'x')
        assert done == refusal(
            f'The folder “{out}/file/x” cannot be made: Not a directory')


@case
def notice_days():
    """The day is the planned one where the rule allows it, else the next; employment is refused."""
    with tempfile.TemporaryDirectory() as temporary:
        library, _ = copy_library(temporary)
        path = library / 'clients' / 'lang.json'

        def notice(language='de', **changes):
            client = make_client('formal', [])
            for member, values in changes.items():
                client[member].update(values)
            path.write_text(json.dumps(client), 'utf-8')
            done = run('letter', path, '--kind', 'notice', '--language', language,
                       '--format', 'text', library=library)
            return done[2] or ' '.join(done[1].split())

        assert 'zum 31. Dezember 2026, ersatzweise' in notice()
        assert 'nach § 621 Nr. 3 BGB.' in notice()
        # The 10th of January is no day on which a contract paid by the month can end.
        assert 'ist das der 31. Januar 2027.' in notice(ending={'contract_end': '2027-01-10'})
        assert 'ist das der 31. Dezember 2026.' in notice(ending={'contract_end': '2026-11-30'})
        clause = {'notice_length': 4, 'notice_unit': 'weeks', 'notice_anchor': 'any'}
        assert 'zum 10. Januar 2027, ersatzweise' in notice(
            contract=clause, ending={'contract_end': '2027-01-10'})
        assert 'die Frist ein, die wir vereinbart haben' in notice(contract=clause)
        assert 'endet am 30. Juni 2027. Ich werde ihn danach nicht verlängern' in notice(
            contract={'term': 'fixed', 'fixed_until': '2027-06-30'})
        assert 'das Ende gemeinsam regeln' in notice(contract={'kind': 'work'})
        assert 'kündige' not in notice(contract={'kind': 'work'})
        assert notice('en', contract={'employment': True}).startswith(
            'ausklang-cli: The letter cannot be made: the contract is one of employment')


RULE = ('§ 621 Nr. 3 BGB: If the fee is measured by the month, a notice that arrives by the '
        '15th ends the contract at the end of that month. Orientation, not legal advice.')


@case
def check_before_sending():
    """The file and the letter in one list."""
    assert run('check', 'Alpenglow', '--before-sending', 'thanks') == (
        0, 'Nothing is missing and nothing contradicts.\n', '')
    code, out, err = run('--json', 'check', 'brückner', '--before-sending=notice')
    assert (code, err) == (1, ''), err
    issues = json.loads(out)['issues']
    assert [issue['code'] for issue in issues] == [
        'referral-no-consent', 'step-conflict', 'invoice-overdue', 'step-late', 'notice-send-by']
    assert issues[-1] == {
        'severity': 'hint', 'path': 'ending.notice_channel', 'code': 'notice-send-by',
        'sentence': 'The notice has to be received by 15 December 2026. Send it at the latest: '
                    'Letter 10 December 2026 · Registered letter 9 December 2026 · Messenger '
                    '14 December 2026 · E-mail 14 December 2026. ' + RULE}
    german = run('check', 'brückner', '--before-sending', 'notice', language='de')[1]
    assert ('Die Kündigung muss bis 15. Dezember 2026 zugehen. Spätestens absenden: Brief '
            '10. Dezember 2026 · ') in german, german
    assert 'keine Rechtsberatung' in german, german


@case
def check_before_sending_private_words():
    """A private note that was copied into what the letter prints"""
    words = 'always haggles about every single hour'
    with tempfile.TemporaryDirectory() as folder:
        library = copy_library(folder)[0]
        path = next((library / 'clients').glob('alpenglow*'))
        client = json.loads(path.read_text('utf-8'))
        client['notes'] = f'Pat {words}.'
        client['ending']['other_terms'] = f'Pat {words}.'
        path.write_text(json.dumps(client), 'utf-8')
        code, out, _err = run('check', 'alpenglow', '--before-sending', 'agreement',
                              library=library)
        assert code == 1 and 'private-words' in out and words in out, out
        assert 'private-words' not in run('check', 'alpenglow', library=library)[1]


@case
def check_before_sending_own_template():
    with tempfile.TemporaryDirectory() as folder:
        library, own = copy_library(folder)
        (own / 'thanks.mustache').write_text('a {{#open}}\n', 'utf-8')
        assert run('check', 'alpenglow', '--before-sending', 'thanks', library=library) == (
            1, 'Warning    own-template  Your own template is not used: thanks.mustache:1:3: the '
               'section “open” is not closed\n', '')


@case
def check_before_sending_refused():
    assert run('check', 'alpenglow', '--before-sending', 'x') == refusal(
        'There is no kind of letter “x”; all are in “letter --list-kinds”.')
    assert run('check', 'alpenglow', '--before-sending', 'thanks', '--language', 'fr') == refusal(
        'There is no language “fr”; “de” and “en” are two.')
    assert run('check', 'alpenglow', '--language', 'de') == refusal(
        '--language belongs to “letter”, “plan”, “tone” and “check --before-sending”.')
    assert run('list', '--before-sending', 'thanks') == refusal(
        '--before-sending belongs to “check”.')


def main():
    failed = 0
    print(f'1..{len(CASES)}')
    for number, function in enumerate(CASES, 1):
        try:
            skipped = function()
            print(f'ok {number} {function.__name__}' + (f' # SKIP {skipped}' if skipped else ''))
        except Exception:  # pylint: disable=broad-except
            failed += 1
            print(f'not ok {number} {function.__name__}')
            print('\n'.join(f'# {line}' for line in traceback.format_exc().splitlines()))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
