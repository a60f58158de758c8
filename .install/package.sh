#!/usr/bin/env bash
# Builds the Debian package: the static program, mingzhang-workbook beside it, manual pages, completions, desktop entries and
# the type of library files. docs/packaging.md says what is in it.
#
#   .install/package.sh [FOLDER]     builds mingzhang_VERSION_ARCHITECTURE.deb in FOLDER (else .build/package)
#   .install/package.sh --check DEB  unpacks it into an empty root and runs it there, with nothing else in it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

need() { command -v "$1" >/dev/null || { echo "$1 is not installed (Debian: $2)." >&2; exit 1; }; }

if [[ ${1:-} == --check ]]; then
  need dpkg-deb dpkg
  deb=$(realpath "${2:?the package}")
  root=$(mktemp -d)
  trap 'rm -rf "$root"' EXIT
  dpkg-deb -x "$deb" "$root"
  # As root nothing but the package is there to be found, and /proc, which the Swift runtime asks where it is; elsewhere nothing
  # but the package is on the path.
  run() {
    if unshare --mount true 2>/dev/null; then
      env -i LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin unshare --mount sh -c \
        'mkdir -p "$0/proc" && mount --bind /proc "$0/proc" && exec chroot "$0" /usr/bin/mingzhang "$@"' "$root" "$@"
    else
      env -i LANG=C.UTF-8 PATH=/nonexistent "$root/usr/bin/mingzhang" "$@"
    fi
  }
  run --version
  run show 泽州/2024/决算/支出/201 --lang zh | grep -q '1,297.04'
  run check 泽州/2024 --lang en >"$root/findings" || [[ $? == 1 ]]
  grep -q 'contradiction' "$root/findings"
  run report 泽州/2024 --format html --output - --lang zh | grep -q '审阅材料'
  # The program beside it, which needs the libraries that the package depends on.
  "$root/usr/bin/mingzhang" export 泽州/2024/决算/支出 --format xlsx --output "$root/list.xlsx" --lang en >/dev/null
  [[ $(head -c 2 "$root/list.xlsx") == PK ]]
  for page in "$root"/usr/share/man/man1/*.1.gz "$root"/usr/share/man/zh_CN/man1/*.1.gz; do gzip -t "$page"; done
  bash -n "$root/usr/share/bash-completion/completions/mingzhang"
  echo "the package runs in an empty root"
  exit
fi

need dpkg-deb dpkg
need dpkg-shlibdeps dpkg-dev
out=${1:-.build/package}
version=$(sed -n 's/^ *version: "\(.*\)",$/\1/p' Sources/mingzhang/Mingzhang.swift)
architecture=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
day=$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")

swift build -c release --toolset .install/toolset.json --product mingzhang
swift build -c release --static-swift-stdlib --product mingzhang-workbook

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
root=$tree/debian/mingzhang
put() { install -D -m "$1" "$2" "$root/$3"; }
write() { install -D -m 644 /dev/stdin "$root/$1"; }

for program in mingzhang mingzhang-workbook; do
  put 755 ".build/release/$program" "usr/bin/$program"
  strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/$program"
done
run=$root/usr/bin/mingzhang

# Manual pages and completions.
gzip -9n <docs/mingzhang.1 | write usr/share/man/man1/mingzhang.1.gz
gzip -9n <docs/mingzhang.zh.1 | write usr/share/man/zh_CN/man1/mingzhang.1.gz
ln -s mingzhang.1.gz "$root/usr/share/man/man1/mingzhang-workbook.1.gz"
# The shell reads its own and does not run them.
"$run" --generate-completion-script bash | sed '1{/^#!/d}' | write usr/share/bash-completion/completions/mingzhang
"$run" --generate-completion-script zsh | write usr/share/zsh/vendor-completions/_mingzhang
"$run" --generate-completion-script fish | write usr/share/fish/vendor_completions.d/mingzhang.fish

# What desktops know of it: the program, and library files, told by the number SQLite keeps for applications.
entry() {
  write "usr/share/applications/$1.desktop" <<END
[Desktop Entry]
Type=Application
Name=mingzhang
Name[zh_CN]=明账
GenericName=Browser for departmental budgets
GenericName[zh_CN]=部门预算决算浏览
Comment=Browse budgets, final accounts and performance reports
Comment[zh_CN]=浏览政府部门的预算、决算与绩效报告
Exec=mingzhang $2
MimeType=$3
Terminal=true
Categories=Office;Finance;ConsoleOnly;
Keywords=budget;accounts;performance;预算;决算;绩效;
${4:-}
END
}
entry mingzhang %F 'application/pdf;application/vnd.openxmlformats-officedocument.wordprocessingml.document;application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;'
entry mingzhang-library '--library %f' 'application/vnd.mingzhang.library+sqlite3;' NoDisplay=true
number=$(sed -n 's/.*static let application: Int64 = \(0x[0-9A-Fa-f_]*\).*/\1/p' Sources/LibraryDatabase/LibrarySchema.swift)
write usr/share/mime/packages/mingzhang.xml <<END
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/vnd.mingzhang.library+sqlite3">
    <comment>mingzhang library</comment>
    <comment xml:lang="zh_CN">明账部门库</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <magic priority="60">
      <match type="string" offset="0" value="SQLite format 3\\0"><match type="big32" offset="68" value="${number//_/}"/></match>
    </magic>
  </mime-type>
</mime-info>
END

# Texts.
doc=usr/share/doc/mingzhang
put 644 README.md $doc/README.md
for page in README.zh configuration data-format facts findings json keys library-file marks questions security terms; do
  put 644 "docs/$page.md" "$doc/docs/$page.md"
done
gzip -9n <CHANGELOG.md | write $doc/changelog.gz
gzip -9n <<END | write $doc/changelog.Debian.gz
mingzhang ($version-1) unstable; urgency=medium

  * Built of the sources of this version.

 -- ${DEBFULLNAME:-mingzhang contributors} <${DEBEMAIL:-mingzhang@example.org}>  $day
END
{
  cat <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: mingzhang

Files: *
Copyright: $(sed -n 's/^Copyright (c) //p' LICENSE)
License: Expat
Comment: The figures of the default library are the departments' own. The programs hold, linked statically, parts of the
 Swift runtime (Apache-2.0 with Runtime Library Exception), the GNU C library (LGPL-2.1 or later), ncurses (X11) and SQLite
 (in the public domain).

License: Expat
END
  sed '1,/^Copyright/d; /./,$!d; s/^$/./; s/^/ /' LICENSE
} | write $doc/copyright
write usr/share/lintian/overrides/mingzhang <<'END'
# One file without shared libraries starts sooner, and runs on machines where nothing can be installed.
mingzhang: statically-linked-binary [usr/bin/mingzhang]
mingzhang: embedded-library ncurses [usr/bin/mingzhang]
# No upload to Debian: nobody asked there for it.
mingzhang: initial-upload-closes-no-bugs [usr/share/doc/mingzhang/changelog.Debian.gz:1]
END

# What mingzhang-workbook links; mingzhang links nothing.
mkdir -p "$tree/debian/mingzhang/DEBIAN"
printf 'Source: mingzhang\n\nPackage: mingzhang\nArchitecture: any\n' >"$tree/debian/control"
depends=$(cd "$tree" && dpkg-shlibdeps -O debian/mingzhang/usr/bin/mingzhang-workbook | sed 's/^shlibs:Depends=//')
cat >"$root/DEBIAN/control" <<END
Package: mingzhang
Version: $version-1
Architecture: $architecture
Maintainer: ${DEBFULLNAME:-mingzhang contributors} <${DEBEMAIL:-mingzhang@example.org}>
Section: text
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $depends
Recommends: libxml2-utils, pandoc, poppler-utils, unzip
Suggests: fonts-noto-cjk, libreoffice, libsixel-bin, mupdf-tools, tesseract-ocr-chi-sim
Description: terminal browser for budgets of Chinese government departments
 mingzhang (明账) shows the budgets, final accounts and performance reports
 that Chinese government departments publish: spending from class to item,
 budget and final accounts at the same place, every project's indicators
 beside the score it gave itself, and where a document contradicts itself.
 .
 It reads published documents (PDF, web pages, office files, text) into a
 library, carries one of 28 departments inside, and writes minutes and papers
 for review as documents, pages and workbooks.
END
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
dpkg-deb --root-owner-group --build "$root" "$out/mingzhang_$version-1_$architecture.deb"
