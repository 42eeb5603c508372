/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Starts a program and looks at the screen, which must be empty and without a compositor, as a
 * person would: prints how many milliseconds after the start
 * - its first frame was there: at least MIN_COLOURS colours (text has many; a window that is mapped
 *   but not drawn yet has one),
 * - it was all there: the last change before it neither drew nor computed for QUIET_MS,
 * - and, of the first, how long its main thread had a processor, which says more than the clock
 *   when others use the machine (0 where the kernel does not tell).
 * Then ends the program. usage: first-frame PROGRAM [ARGUMENT…]
 */

#define MIN_COLOURS 16
#define QUIET_MS    700.0
#define TIMEOUT_MS  60000.0

typedef struct
{
  Display *display;
  Window root;
  int damage_event;
  double start;
  double first; /* milliseconds after the start, < 0: not yet */
  double last;
  double busy;  /* when the program was last seen to compute */
  double total; /* what all its threads had computed by then */
  double main;  /* what its main thread had computed at the first frame */
} Watch;

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000.0;
}

/* Milliseconds that a thread, or the process, has had a processor; 0 when that is not known */
static double
processor_time (pid_t    child,
                gboolean main_thread)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/task", (int) child);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  double sum = 0.0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, "schedstat", NULL);
      g_autofree char *text = NULL;

      if (main_thread && atoi (name) != (int) child)
        continue;
      if (g_file_get_contents (file, &text, NULL, NULL))
        sum += g_ascii_strtod (text, NULL) / 1e6;
    }

  return sum;
}

static gboolean
open_watch (Watch *self)
{
  int error_base;

  self->first = -1.0;
  self->last = -1.0;
  self->display = XOpenDisplay (NULL);
  if (self->display == NULL
      || !XDamageQueryExtension (self->display, &self->damage_event, &error_base))
    return FALSE;

  self->root = DefaultRootWindow (self->display);
  XDamageCreate (self->display, self->root, XDamageReportRawRectangles);
  XSync (self->display, False);

  return TRUE;
}

/* The whole screen, every second line */
static gboolean
shows_something (Watch *self)
{
  XImage *image = XGetImage (self->display, self->root, 0, 0,
                             (unsigned) DisplayWidth (self->display, 0),
                             (unsigned) DisplayHeight (self->display, 0), AllPlanes, ZPixmap);
  unsigned long seen[MIN_COLOURS];
  int n = 0;

  if (image == NULL)
    return FALSE;

  for (int y = 0; y < image->height && n < MIN_COLOURS; y += 2)
    for (int x = 0; x < image->width && n < MIN_COLOURS; x++)
      {
        unsigned long pixel = XGetPixel (image, x, y);
        int i = 0;

        while (i < n && seen[i] != pixel)
          i++;
        if (i == n)
          seen[n++] = pixel;
      }
  XDestroyImage (image);

  return n >= MIN_COLOURS;
}

static void
take_events (Watch *self,
             pid_t  child)
{
  gboolean damaged = FALSE;
  double time;

  while (XPending (self->display) > 0)
    {
      XEvent event;

      XNextEvent (self->display, &event);
      damaged = damaged || event.type == self->damage_event + XDamageNotify;
    }
  time = now () - self->start;
  if (!damaged)
    return;

  self->last = time;
  if (self->first < 0.0 && shows_something (self))
    {
      self->first = time;
      self->main = processor_time (child, TRUE);
    }
}

static void
see_whether_busy (Watch *self,
                  pid_t  child)
{
  const double little = 3.0;
  double total = processor_time (child, FALSE);

  /* Less than before: a thread has ended. */
  if (ABS (total - self->total) < little)
    return;

  self->total = total;
  self->busy = now () - self->start;
}

/* TRUE when the picture came to rest before the time was up */
static gboolean
watch (Watch *self,
       pid_t  child)
{
  struct pollfd fd = { ConnectionNumber (self->display), POLLIN, 0 };

  for (;;)
    {
      double time;

      poll (&fd, 1, 20);
      take_events (self, child);
      see_whether_busy (self, child);
      time = now () - self->start;
      if (self->first >= 0.0 && time - MAX (self->last, self->busy) > QUIET_MS)
        return TRUE;
      if (time > TIMEOUT_MS || waitpid (child, NULL, WNOHANG) == child)
        return FALSE;
    }
}

int
main (int   argc,
      char *argv[])
{
  Watch self = { 0 };
  gboolean ok;
  pid_t child;

  if (argc < 2 || !open_watch (&self))
    {
      g_printerr ("usage: %s PROGRAM [ARGUMENT...], on a screen with the DAMAGE extension\n",
                  argv[0]);
      return 2;
    }
  if (shows_something (&self))
    {
      g_printerr ("the screen is not empty\n");
      return 2;
    }

  self.start = now ();
  child = fork ();
  if (child == 0)
    {
      execv (argv[1], argv + 1);
      _exit (127);
    }
  ok = child > 0 && watch (&self, child);
  if (child > 0)
    {
      kill (child, SIGTERM);
      waitpid (child, NULL, 0);
    }
  XCloseDisplay (self.display);
  if (!ok)
    {
      g_printerr ("no first frame that came to rest\n");
      return 1;
    }
  printf ("%.1f %.1f %.1f\n", self.first, self.last, self.main);

  return 0;
}
