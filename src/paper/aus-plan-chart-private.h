/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-letter-format.h"
#include "paper/aus-plan-chart.h"
#include "paper/aus-plan-symbol.h"
#include "paper/aus-type.h"

G_BEGIN_DECLS

/* Nothing on the sheet is smaller. */
#define AUS_PLAN_TYPE_MIN 7.0

/* Behind the lanes: what has no day, or none that is on the paper */
#define AUS_PLAN_LANE_NO_DAY (AUS_LANE_PAPERS + 1)
#define AUS_PLAN_N_LANES (AUS_PLAN_LANE_NO_DAY + 1)

typedef enum
{
  AUS_PLAN_AXIS_DAYS,   /* every day, the week's number above */
  AUS_PLAN_AXIS_WEEKS,  /* Monday and the week's number on one line */
  AUS_PLAN_AXIS_NARROW, /* the same on two */
} AusPlanAxis;

/* An entry on one strip of time */
typedef struct
{
  const AusPlanEntry *entry;
  guint strip;
  guint lane;
  guint row;
  double x;            /* of the bar or the point */
  double width;
  gboolean point;
  gboolean inside;     /* the label is in the bar */
  double left;         /* of everything, label included */
  double right;
  PangoLayout *layout; /* owned */
  int n_lines;
  double label_x;      /* of symbols and text */
  AusPlanSymbol symbols[AUS_PLAN_N_SYMBOLS];
  guint n_symbols;
} AusPlanPlace;

typedef struct
{
  guint lane;
  guint sheet;      /* counted downwards */
  gboolean first;   /* of its lane on this sheet */
  int n_lines;      /* of its highest label */
  double y;
  double height;
} AusPlanRow;

/* The label of a day that matters, on one strip */
typedef struct
{
  const AusPlanMark *mark;
  guint strip;
  guint row;
  double x;         /* of the line */
  double left;      /* of the label */
  double width;
  double day_width; /* of the date before the words */
  PangoLayout *day; /* owned, as is the next */
  PangoLayout *words;
} AusPlanFlag;

struct _AusPlanChart
{
  AusPages parent_instance;

  AusPlanEdition *edition; /* owned */
  PangoContext *context;   /* owned */

  /* The sheet */
  double width, height;
  double left, right;      /* margins as places */
  double axis_x;           /* where the days begin */
  double flags_y, month_y, week_y;
  double top, bottom;      /* of the lanes */

  /* Time */
  AusDate first;
  guint n_weeks;
  guint n_strips;
  guint strip_weeks;
  double day;
  AusPlanAxis axis;

  /* Type and rows */
  double size;
  double stretch;
  GPtrArray *places;       /* of AusPlanPlace */
  GArray *rows;            /* of AusPlanRow */
  guint n_sheets;
  GPtrArray *flags;        /* of AusPlanFlag */
  guint n_flag_rows;
  GPtrArray *holidays;     /* of char *, per strip */
  PangoLayout *footnote;   /* owned, nullable */
};

/* In aus-plan-chart-time.c: which days are shown, on how many strips, how wide; then where the
 * flags stand. */
void    aus_plan_chart_set_time     (AusPlanChart *self);
void    aus_plan_chart_place_flags  (AusPlanChart *self);
AusDate aus_plan_chart_get_strip    (AusPlanChart *self,
                                     guint         strip);
/* Left edge of @day on @strip; beyond the strip's edges for days that are not on it */
double  aus_plan_chart_get_x        (AusPlanChart *self,
                                     guint         strip,
                                     AusDate       day);

/* In aus-plan-chart-rows.c: what stands in which row, in the largest type in which it fits */
void    aus_plan_chart_place_rows   (AusPlanChart *self);
double  aus_plan_chart_get_bar      (AusPlanChart *self);
void    aus_plan_chart_clear_places (AusPlanChart *self);

/* In aus-plan-chart-axis.c and aus-plan-chart-draw.c */
void    aus_plan_chart_draw_shading (AusPlanChart *self,
                                     guint         strip,
                                     guint         sheet,
                                     cairo_t      *cr);
void    aus_plan_chart_draw_axis    (AusPlanChart *self,
                                     guint         strip,
                                     cairo_t      *cr);
void    aus_plan_chart_draw_marks   (AusPlanChart *self,
                                     guint         strip,
                                     guint         sheet,
                                     cairo_t      *cr);
void    aus_plan_chart_draw_lanes   (AusPlanChart *self,
                                     guint         sheet,
                                     cairo_t      *cr);
void    aus_plan_chart_draw_places  (AusPlanChart *self,
                                     guint         strip,
                                     guint         sheet,
                                     cairo_t      *cr);
void    aus_plan_chart_draw_legend  (AusPlanChart *self,
                                     guint         strip,
                                     guint         sheet,
                                     cairo_t      *cr);
/* Bottom of the lanes on @sheet */
double  aus_plan_chart_get_bottom   (AusPlanChart *self,
                                     guint         sheet);
/* Of those lanes in which a place means a day */
double  aus_plan_chart_get_days_bottom (AusPlanChart *self,
                                        guint         sheet);

G_END_DECLS
