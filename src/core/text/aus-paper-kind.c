/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-kind.h"

#include <string.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/text/aus-paper-template.h"

#include <glib/gi18n-lib.h>

#define SUFFIX ".mustache"

G_DEFINE_FINAL_TYPE (AusPaperKind, aus_paper_kind, G_TYPE_OBJECT)

typedef struct
{
  const char *id;
  const char *name;
  const char *purpose;
  AusPaperMedium medium;
  AusPaperSignature signature;
  const char *german; /* the word for file names; in English it is the id */
  gboolean to_colleague;
} BuiltIn;

static const BuiltIn built_in[] = {
  { "notice", NC_ ("paper", "Notice of termination"),
    N_ ("Ends the contract on the right day, in a few calm words"), AUS_PAPER_MEDIUM_LETTER,
    AUS_PAPER_SIGNATURE_SENDER, "kuendigung" },
  { "confirmation", NC_ ("paper", "Request to confirm"),
    N_ ("Asks for a line that the notice has arrived"), AUS_PAPER_MEDIUM_EMAIL,
    AUS_PAPER_SIGNATURE_NONE, "bestaetigung" },
  { "summary", NC_ ("paper", "Summary of the conversation"),
    N_ ("What you talked about, so that both remember the same"), AUS_PAPER_MEDIUM_EMAIL,
    AUS_PAPER_SIGNATURE_NONE, "zusammenfassung" },
  { "agreement", NC_ ("paper", "Termination agreement"),
    N_ ("Made of the profile and the plan; you sign it together"), AUS_PAPER_MEDIUM_LETTER,
    AUS_PAPER_SIGNATURE_BOTH, "vereinbarung" },
  { "cover", NC_ ("paper", "Accompanying letter"),
    N_ ("Goes with papers that are to be signed and sent back"), AUS_PAPER_MEDIUM_LETTER,
    AUS_PAPER_SIGNATURE_SENDER, "begleitschreiben" },
  { "consent", NC_ ("paper", "Request to name a colleague"),
    N_ ("Asks a colleague whether you may name them; says nothing about the client"),
    AUS_PAPER_MEDIUM_EMAIL, AUS_PAPER_SIGNATURE_NONE, "zustimmung", TRUE },
  { "introduction", NC_ ("paper", "Introduction"),
    N_ ("Introduces colleagues who agreed to be named"), AUS_PAPER_MEDIUM_EMAIL,
    AUS_PAPER_SIGNATURE_NONE, "empfehlung" },
  { "referral", NC_ ("paper", "Introduction of the client"),
    N_ ("Tells a colleague who agreed what the client needs, and how to get in touch"),
    AUS_PAPER_MEDIUM_EMAIL, AUS_PAPER_SIGNATURE_NONE, "weiterempfehlung", TRUE },
  { "brief", NC_ ("paper", "Brief for the successor"),
    N_ ("Where the work stands, where things are, who is who"), AUS_PAPER_MEDIUM_EMAIL,
    AUS_PAPER_SIGNATURE_NONE, "einarbeitung" },
  { "handover", NC_ ("paper", "Handover record"),
    N_ ("What was handed over and what is still open; both sign"), AUS_PAPER_MEDIUM_LETTER,
    AUS_PAPER_SIGNATURE_BOTH, "uebergabeprotokoll" },
  { "reminder", NC_ ("paper", "Payment reminder"),
    N_ ("A friendly word about invoices that are past due"), AUS_PAPER_MEDIUM_EMAIL,
    AUS_PAPER_SIGNATURE_NONE, "zahlungserinnerung" },
  { "thanks", NC_ ("paper", "Thank-you"),
    N_ ("The last letter, with nothing to sign and nothing to pay"), AUS_PAPER_MEDIUM_LETTER,
    AUS_PAPER_SIGNATURE_SENDER, "dank" },
};

/* Templates that are not letters to a client */
static const char * const others[] = { "calendar", "guide", "plan" };

static void
aus_paper_kind_finalize (GObject *object)
{
  AusPaperKind *self = AUS_PAPER_KIND (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->purpose);

  G_OBJECT_CLASS (aus_paper_kind_parent_class)->finalize (object);
}

static void
aus_paper_kind_class_init (AusPaperKindClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_paper_kind_finalize;
}

static void
aus_paper_kind_init (AusPaperKind *self)
{
}

static const BuiltIn *
find_built_in (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (built_in); i++)
    {
      if (g_str_equal (built_in[i].id, id))
        return &built_in[i];
    }

  return NULL;
}

static AusPaperKind *
new_built_in (const BuiltIn *from)
{
  AusPaperKind *self = g_object_new (AUS_TYPE_PAPER_KIND, NULL);

  self->id = g_strdup (from->id);
  self->name = g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "paper", from->name));
  self->purpose = g_strdup (_(from->purpose));
  self->medium = from->medium;
  self->signature = from->signature;

  return self;
}

/* A field of the head without values; "" when it has none or is wrong */
static char *
read_field (AusPaperTemplate *template,
            const char       *field)
{
  g_autoptr (AusTextValue) nothing = aus_text_value_new_object ();
  char *text = aus_paper_template_render_field (template, field, nothing, NULL);

  return text != NULL ? text : g_strdup ("");
}

static void
read_head (AusPaperKind     *self,
           AusPaperTemplate *template)
{
  g_autofree char *name = read_field (template, "name");
  g_autofree char *form = read_field (template, "form");
  g_autofree char *sign = read_field (template, "sign");

  if (*name != '\0')
    {
      g_free (self->name);
      self->name = g_steal_pointer (&name);
    }
  g_free (self->purpose);
  self->purpose = read_field (template, "purpose");
  if (g_str_equal (form, "email"))
    self->medium = AUS_PAPER_MEDIUM_EMAIL;
  if (g_str_equal (sign, "me"))
    self->signature = AUS_PAPER_SIGNATURE_SENDER;
  else if (g_str_equal (sign, "both"))
    self->signature = AUS_PAPER_SIGNATURE_BOTH;
}

/* NULL for what is no kind of its own: partials, and templates that stand before ours */
static AusPaperKind *
new_own (const char  *folder,
         AusLanguage  language,
         const char  *file)
{
  g_autofree char *id = g_strndup (file, strlen (file) - strlen (SUFFIX));
  g_autoptr (AusPaperTemplate) template = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *kind = NULL;
  AusPaperKind *self;

  if (find_built_in (id) != NULL)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (g_str_equal (id, others[i]))
        return NULL;
    }

  template = aus_paper_template_new ((const char *[]){ folder, NULL }, language, id, &error);
  kind = template != NULL ? read_field (template, "kind") : NULL;
  if ((template != NULL && *kind == '\0')
      || g_error_matches (error, AUS_ERROR, AUS_ERROR_NOT_FOUND))
    return NULL;

  self = g_object_new (AUS_TYPE_PAPER_KIND, NULL);
  self->name = g_strdup (id);
  self->id = g_steal_pointer (&id);
  self->own = TRUE;
  if (template != NULL)
    read_head (self, template);
  else
    self->purpose = g_strdup (_("This template has a fault"));

  return self;
}

static int
compare_own (gconstpointer a,
             gconstpointer b)
{
  return g_utf8_collate ((*(AusPaperKind * const *) a)->name, (*(AusPaperKind * const *) b)->name);
}

static void
add_own (GListStore  *kinds,
         const char  *folder,
         AusLanguage  language)
{
  const char *nick = aus_enum_get_nick (AUS_TYPE_LANGUAGE, (int) language);
  g_autofree char *path = g_build_filename (folder, nick, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);
  const char *file;

  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    {
      AusPaperKind *kind =
        g_str_has_suffix (file, SUFFIX) ? new_own (folder, language, file) : NULL;

      if (kind != NULL)
        g_ptr_array_add (own, kind);
    }

  g_ptr_array_sort (own, compare_own);
  for (guint i = 0; i < own->len; i++)
    g_list_store_append (kinds, own->pdata[i]);
}

GListModel *
aus_paper_kinds_new (const char  *folder,
                     AusLanguage  language)
{
  GListStore *kinds = g_list_store_new (AUS_TYPE_PAPER_KIND);

  for (gsize i = 0; i < G_N_ELEMENTS (built_in); i++)
    {
      g_autoptr (AusPaperKind) kind = new_built_in (&built_in[i]);

      g_list_store_append (kinds, kind);
    }
  if (folder != NULL)
    add_own (kinds, folder, language);

  return G_LIST_MODEL (kinds);
}

AusPaperKind *
aus_paper_kinds_find (GListModel *kinds,
                      const char *id)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (kinds) && id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      AusPaperKind *kind = g_list_model_get_item (kinds, i);

      if (g_str_equal (kind->id, id))
        return kind;
      g_object_unref (kind);
    }

  return NULL;
}

const char *
aus_paper_kind_get_file_word (const char  *id,
                              AusLanguage  language)
{
  const BuiltIn *kind = find_built_in (id);

  return kind != NULL && language == AUS_LANGUAGE_DE ? kind->german : id;
}

gboolean
aus_paper_kind_is_to_colleague (const char *id)
{
  const BuiltIn *kind = find_built_in (id);

  return kind != NULL && kind->to_colleague;
}

const char *
aus_paper_kind_get_label (const char *id)
{
  const BuiltIn *kind = find_built_in (id);

  return kind != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "paper", kind->name) : id;
}
