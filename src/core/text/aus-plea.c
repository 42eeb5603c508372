/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plea.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-json-require.h"
#include "core/text/aus-template.h"

#define FORMAT  "ausklang-pleas"
#define VERSION 1

#define ALL G_MAXUINT

typedef struct
{
  guint branches;           /* bits by AusTalkBranch */
  guint contracts;          /* bits by AusContractKind */
  AusTemplate *forms[2];    /* by AusAddressForm */
} Answer;

static const char * const gives_words[] = {
  [AUS_PLEA_GIVES_NOTHING] = "nothing",
  [AUS_PLEA_GIVES_DAYS] = "days",
  [AUS_PLEA_GIVES_MONEY] = "money",
};

static const char * const status_words[] = { "unverified", "verified" };

static const char * const voice_members[] = {
  [AUS_PLEA_SAY] = "say",
  [AUS_PLEA_WRITE] = "write",
};

static void
free_answer (gpointer data)
{
  Answer *answer = data;

  for (gsize i = 0; i < G_N_ELEMENTS (answer->forms); i++)
    g_clear_pointer (&answer->forms[i], aus_template_free);
  g_free (answer);
}

static void
free_note (gpointer data)
{
  AusPleaNote *note = data;

  g_free (note->text);
  g_free (note->source);
  g_free (note);
}

void
aus_plea_free (AusPlea *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->hear);
  g_free (self->mind);
  for (gsize i = 0; i < G_N_ELEMENTS (self->answers); i++)
    g_ptr_array_unref (self->answers[i]);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/* --- reading ---------------------------------------------------------------------------------- */

static gboolean
read_bit (JsonNode   *node,
          GType       type,
          const char *path,
          const char *member,
          guint      *bits,
          GError    **error)
{
  const char *nick = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  int value;

  if (nick == NULL || !aus_enum_from_nick (type, nick, &value))
    return aus_json_fail (error, path, member, _("unknown word"));
  *bits |= 1u << value;

  return TRUE;
}

/* A list of nicks as bits; all of them when the member is absent */
static gboolean
read_bits (JsonObject *object,
           const char *member,
           const char *path,
           GType       type,
           guint      *bits,
           GError    **error)
{
  JsonArray *array;
  AusJsonResult result = aus_json_get_array (object, member, path, &array, error);

  *bits = ALL;
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  *bits = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_bit (json_array_get_element (array, i), type, path, member, bits, error))
      return FALSE;

  return TRUE;
}

/* An empty template where the member is absent and may be */
static gboolean
read_form (JsonObject   *object,
           const char   *member,
           const char   *path,
           AusTemplate **out,
           GError      **error)
{
  g_autofree char *text = NULL;
  g_autofree char *place = aus_json_path_join (path, member);

  if (!aus_json_optional_text (object, member, path, &text, error))
    return FALSE;
  if (text == NULL || *text == '\0')
    return TRUE;
  *out = aus_template_new (text, -1, place, error);

  return *out != NULL;
}

static gboolean
read_answer (JsonObject *object,
             const char *path,
             gpointer    user_data,
             GError    **error)
{
  Answer *answer = g_new0 (Answer, 1);
  int branch;

  g_ptr_array_add (user_data, answer);
  answer->branches = ALL;
  if (json_object_has_member (object, "branch"))
    {
      if (!aus_json_require_nick (object, "branch", path, AUS_TYPE_TALK_BRANCH, &branch, error))
        return FALSE;
      answer->branches = 1u << branch;
    }
  if (!read_bits (object, "contracts", path, AUS_TYPE_CONTRACT_KIND, &answer->contracts, error)
      || !read_form (object, "formal", path, &answer->forms[AUS_ADDRESS_FORM_FORMAL], error)
      || !read_form (object, "informal", path, &answer->forms[AUS_ADDRESS_FORM_INFORMAL], error))
    return FALSE;
  if (answer->forms[AUS_ADDRESS_FORM_FORMAL] == NULL)
    return aus_json_fail (error, path, "formal", _("missing"));

  return TRUE;
}

/* The last answer has to be for everybody, so that there always is one. */
static gboolean
read_answers (AusPlea     *self,
              AusPleaVoice voice,
              JsonObject  *object,
              const char  *path,
              GError     **error)
{
  GPtrArray *answers = self->answers[voice];
  const Answer *last;

  if (!aus_json_require_items (object, voice_members[voice], path, read_answer, answers, error))
    return FALSE;
  last = answers->len > 0 ? answers->pdata[answers->len - 1] : NULL;
  if (last == NULL || last->branches != ALL || last->contracts != ALL)
    return aus_json_fail (error, path, voice_members[voice], _("the last one is not for all"));

  return TRUE;
}

static gboolean
read_note (JsonObject *object,
           const char *path,
           gpointer    user_data,
           GError    **error)
{
  AusPleaNote *note = g_new0 (AusPleaNote, 1);
  int status;

  g_ptr_array_add (user_data, note);
  if (!read_bits (object, "laws", path, AUS_TYPE_LAW, &note->laws, error)
      || !read_bits (object, "contracts", path, AUS_TYPE_CONTRACT_KIND, &note->contracts, error)
      || !aus_json_require_text (object, "text", path, &note->text, error)
      || !aus_json_require_text (object, "source", path, &note->source, error)
      || !aus_json_require_word (object, "status", path, status_words,
                                 G_N_ELEMENTS (status_words), &status, error))
    return FALSE;
  note->verified = status == 1;

  return TRUE;
}

static AusPlea *
new_plea (void)
{
  AusPlea *self = g_new0 (AusPlea, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (self->answers); i++)
    self->answers[i] = g_ptr_array_new_with_free_func (free_answer);
  self->notes = g_ptr_array_new_with_free_func (free_note);

  return self;
}

static gboolean
read_plea (JsonObject *object,
           const char *path,
           gpointer    user_data,
           GError    **error)
{
  GPtrArray *pleas = user_data;
  AusPlea *self = new_plea ();
  int gives;

  g_ptr_array_add (pleas, self);
  if (!aus_json_require_text (object, "id", path, &self->id, error)
      || !aus_json_require_text (object, "title", path, &self->title, error)
      || !aus_json_require_text (object, "hear", path, &self->hear, error)
      || !aus_json_require_text (object, "mind", path, &self->mind, error)
      || !aus_json_require_word (object, "gives", path, gives_words, G_N_ELEMENTS (gives_words),
                                 &gives, error)
      || !read_answers (self, AUS_PLEA_SAY, object, path, error)
      || !read_answers (self, AUS_PLEA_WRITE, object, path, error))
    return FALSE;
  self->gives = (AusPleaGives) gives;

  return !json_object_has_member (object, "notes")
         || aus_json_require_items (object, "notes", path, read_note, self->notes, error);
}

GPtrArray *
aus_pleas_load (const char *folder,
                AusLanguage language,
                GError    **error)
{
  g_autoptr (GPtrArray) pleas = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_plea_free);
  g_autofree char *name = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  name = g_strdup_printf ("pleas.%s.json", aus_enum_get_nick (AUS_TYPE_LANGUAGE, (int) language));
  if (!aus_json_require_file (folder, name, FORMAT, VERSION, "pleas", read_plea, pleas, error))
    return NULL;

  return g_steal_pointer (&pleas);
}

/* --- using ------------------------------------------------------------------------------------ */

const AusPlea *
aus_pleas_find (GPtrArray  *pleas,
                const char *id)
{
  g_return_val_if_fail (pleas != NULL && id != NULL, NULL);

  for (guint i = 0; i < pleas->len; i++)
    {
      const AusPlea *plea = pleas->pdata[i];

      if (g_str_equal (plea->id, id))
        return plea;
    }

  return NULL;
}

static const Answer *
choose_answer (const AusPlea *self,
               AusPleaVoice   voice,
               AusClient     *client)
{
  GPtrArray *answers = self->answers[voice];
  guint branch = 1u << client->conversation->branch;
  guint contract = 1u << client->contract->kind;

  for (guint i = 0; i + 1 < answers->len; i++)
    {
      const Answer *answer = answers->pdata[i];

      if ((answer->branches & branch) != 0 && (answer->contracts & contract) != 0)
        return answer;
    }

  return answers->pdata[answers->len - 1];
}

char *
aus_plea_dup_answer (const AusPlea      *self,
                     AusPleaVoice        voice,
                     AusClient          *client,
                     const AusTextValue *context)
{
  const Answer *answer;
  const AusTemplate *template;
  char *text;

  g_return_val_if_fail (self != NULL && AUS_IS_CLIENT (client) && context != NULL, NULL);

  answer = choose_answer (self, voice, client);
  template = answer->forms[client->address_form];
  if (template == NULL)
    template = answer->forms[AUS_ADDRESS_FORM_FORMAL];
  text = aus_template_render (template, context, NULL, NULL, NULL, NULL);

  return text != NULL ? g_strstrip (text) : g_strdup ("");
}

const AusPleaNote *
aus_plea_find_note (const AusPlea *self,
                    AusClient     *client)
{
  g_return_val_if_fail (self != NULL && AUS_IS_CLIENT (client), NULL);

  for (guint i = 0; i < self->notes->len; i++)
    {
      const AusPleaNote *note = self->notes->pdata[i];

      if ((note->laws & 1u << client->law) != 0
          && (note->contracts & 1u << client->contract->kind) != 0)
        return note;
    }

  return NULL;
}
