# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What build-aux/run and build-aux/test share: messages, packages, builds. Read in by them with the
# project's folder as the current one.

mkdir -p _build
log=$PWD/_build/$(basename "$0").log

# shellcheck disable=SC2034
build_packages=(gcc libc6-dev meson ninja-build pkgconf gettext libglib2.0-dev libglib2.0-bin
  libjson-glib-dev libicu-dev libical-dev libpango1.0-dev libcairo2-dev hyphen-de
  libgtk-4-dev libadwaita-1-dev adwaita-icon-theme librsvg2-common gsettings-desktop-schemas
  fonts-cantarell)
# shellcheck disable=SC2034
test_packages=(xvfb openbox dbus at-spi2-core libpoppler-glib-dev python3 python3-gi
  python3-jsonschema python3-icalendar xdotool xclip x11-utils x11-xkb-utils imagemagick locales
  poppler-utils qpdf cups-daemon cups-client appstream desktop-file-utils shellcheck groff mandoc libgtk-4-bin)
fedora_packages=(gcc meson ninja-build pkgconf gettext glib2-devel json-glib-devel libicu-devel
  libical-devel pango-devel cairo-devel hyphen-de gtk4-devel libadwaita-devel)
arch_packages=(base-devel meson gettext glib2-devel json-glib icu libical hyphen-de pango cairo gtk4
  libadwaita)
needed_programs=(cc meson ninja pkg-config msgfmt)
needed_modules=(gio-unix-2.0 json-glib-1.0 icu-i18n libical pangocairo gtk4 libadwaita-1)

# say ENGLISH GERMAN: one line in the language of the user
say ()
{
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    de*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

# The end, with the reason on standard error
stop ()
{
  say "$1" "$2" >&2
  exit 1
}

as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    return 1
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Which of these Debian packages are not installed
missing_packages ()
{
  local have
  have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  for package in "$@"; do
    grep -qx "installed $package" <<<"$have" || printf '%s\n' "$package"
  done
}

install_with_apt ()
{
  local missing reached=yes
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Installing ${#missing[@]} packages: ${missing[*]}" \
      "Es werden ${#missing[@]} Pakete installiert: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    stop "There is no sudo here. Please run as root: apt-get install ${missing[*]}" \
         "Hier gibt es kein sudo. Bitte als root ausführen: apt-get install ${missing[*]}"
  fi
  export DEBIAN_FRONTEND=noninteractive
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o APT::Update::Error-Mode=any update >"$log" 2>&1 || reached=no
  if ! as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -q -y --no-install-recommends install "${missing[@]}" >>"$log" 2>&1; then
    tail -n 8 "$log" >&2
    [ "$reached" = yes ] ||
      stop "No network: the package servers cannot be reached. The packages above are needed." \
           "Kein Netz: Die Paketserver sind nicht erreichbar. Die Pakete oben werden gebraucht."
    stop "The packages could not be installed; all of it is in $log." \
         "Die Pakete ließen sich nicht installieren; alles Nähere steht in $log."
  fi
}

all_is_there ()
{
  local program
  for program in "${needed_programs[@]}"; do
    command -v "$program" >/dev/null || return 1
  done
  pkg-config --exists "${needed_modules[@]}"
}

# install_packages PACKAGE…: whatever is missing; without apt it can only say what to install
install_packages ()
{
  local id like command
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_with_apt "$@"
    return
  fi
  all_is_there && return
  # shellcheck disable=SC1091
  read -r id like < <(. /etc/os-release 2>/dev/null; echo "${ID:-unknown} ${ID_LIKE:-}")
  case " $id $like " in
    *' fedora '* | *' rhel '*) command="sudo dnf install ${fedora_packages[*]}" ;;
    *' arch '*) command="sudo pacman -S --needed ${arch_packages[*]}" ;;
    *) stop "Please install these programs and libraries first: ${needed_programs[*]} \
${needed_modules[*]}" "Bitte zuerst diese Programme und Bibliotheken installieren: \
${needed_programs[*]} ${needed_modules[*]}" ;;
  esac
  stop "Something is missing. Please run this first, then start again: $command" \
       "Es fehlt noch etwas. Bitte zuerst dies ausführen, dann neu starten: $command"
}

# build FOLDER OPTION…: sets the folder up when it is new, then compiles what has changed
build ()
{
  local folder=$1
  shift
  if [ ! -f "$folder/build.ninja" ]; then
    say "Configuring $folder" "$folder wird eingerichtet"
    rm -rf "$folder"
    meson setup "$folder" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
  fi
  if ! ninja -C "$folder" -n 2>/dev/null | grep -q 'no work to do'; then
    say "Building $folder" "$folder wird gebaut"
  fi
  ninja -C "$folder" >"$log" 2>&1 || { grep -E -A 8 'error|FAILED' "$log" | head -n 60 >&2; return 1; }
}

# use_build FOLDER: programs of this build find what would be installed beside them
use_build ()
{
  export AUSKLANG_DATA_DIR=$PWD/data
  export AUSKLANG_LOCALE_DIR=$PWD/$1/po
  export GSETTINGS_SCHEMA_DIR=$PWD/$1/data
  export XDG_DATA_DIRS=$PWD/data:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
}
