#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-layers.sh PROGRAM: the command line is linked without GTK. (cairo brings libX11 along.)
if ldd "$1" | grep -E 'gtk|adwaita|graphene|wayland'; then
  echo "$1 must not be linked with these"
  exit 1
fi
ldd "$1" | grep -c '=>'
