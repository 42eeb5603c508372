#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-completion.sh PROGRAM SOURCE_DIR: what bash proposes, line by line. TAP.
# shellcheck disable=SC2034
PATH=$(dirname "$1"):$PATH
examples=$2/data/examples
number=0
status=0

# Only an interactive shell knows it.
compopt () { :; }

# shellcheck source=data/completions/ausklang-cli
. "$2/data/completions/ausklang-cli"

# propose EXPECTED WORD…: EXPECTED are the proposals for the last word, with blanks between
propose ()
{
  local expected=$1
  shift
  COMP_WORDS=(ausklang-cli "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _ausklang_cli
  number=$((number + 1))
  if [ "${COMPREPLY[*]}" = "$expected" ]; then
    echo "ok $number $*"
  else
    echo "not ok $number $*"
    echo "# ${COMPREPLY[*]}"
    status=1
  fi
}

echo 1..30
propose 'agenda list check plan letter guide holidays notice assets signals status tone colleagues help' ''
propose 'list letter' l
propose 'de en' letter --language ''
propose agreement letter --kind a
propose 'confirmation cover consent' letter --kind co
propose 'pdf eml text' letter --format ''
propose '--library --json --today --help --version --kind --colleague --all --list-kinds --as-template --format --language --output' letter --
propose 'text pdf' guide --format ''
propose '--library --json --today --help --version --format --output' guide --
propose '--library --json --today --help --version' --
propose hartley-garden-centres-d4a049be --library "$examples" plan ha
propose '' list ''
propose hartley-garden-centres-d4a049be --library "$examples" signals ha
propose 'holidays help' h
propose 'DE-SL DE-SN DE-ST DE-SH' holidays DE-S
propose '2020 2021 2022 2023 2024 2025 2026 2027 2028 2029' holidays DE-SN 202
propose '--library --list-regions' holidays --li
propose '' holidays XX
propose '--format --for' plan --fo
propose 'text json ics pdf' plan --format ''
propose client plan --for c
propose 'timeline table' plan --view ''
propose '--library --json --today --help --version --days' agenda --
propose '0 7 14 30' agenda --days ''
propose 'notice' check --before-sending n
propose '--library --json --today --help --version --before-sending --colleague --language' check --
propose "$examples/sender.json" tone "$examples/se"
propose '--library --json --today --help --version --import --export --update' colleagues --
propose "$examples/sender.json" colleagues --import "$examples/se"
propose '--language' tone --la
exit $status
