#!/bin/sh
# Backs the log in MongoDB up into a dated file and the files beside it into a folder of that name, verifies that file, and keeps the last few. For cron:
#   15 2 * * *  SPRING_MONGODB_URI=… JAR=/opt/running-record/command-side-app.jar sh backup-mongodb.sh /srv/backups
# Ends with 0 only when the new backup is whole and verified; nothing old is removed before that.
#
#   JAR     the packaged command side    (command-side/target/command-side-app.jar)
#   KEEP    how many backups are kept    (14)
#   SPRING_MONGODB_URI    where the log is
#
# Files never change: those of the backup before are linked (cp -al) and not copied again, where the disk can do that.
set -eu

folder=${1:?"Name the folder to keep backups in"}
jar=${JAR:-command-side/target/command-side-app.jar}
keep=${KEEP:-14}
case $keep in '' | *[!0-9]* | 0) echo "KEEP is a number from 1" >&2; exit 1 ;; esac

backup=$folder/running-record-$(date -u +%Y%m%dT%H%M%SZ).db
umask 077

# Names sort by date; the newest come last
backups() {
    ls "$folder" | grep -E '^running-record-[0-9]{8}T[0-9]{6}Z\.db$'
}

before=$(backups | tail -n 1)
if [ -n "$before" ] && [ -d "$folder/$before.files" ] && ! [ -e "$backup.files" ]; then
    cp -al -- "$folder/$before.files" "$backup.files" 2>/dev/null || rm -rf -- "$backup.files"
fi

said=$(java -jar "$jar" backup --to="$backup") || { echo "$said"; echo "There is no new backup." >&2; exit 1; }
echo "$said"
mark=$(printf '%s\n' "$said" | sed -n 's/^Mark: //p')
java -jar "$jar" verify --file="$backup" --expect="$mark"
printf '%s\n' "$mark" > "$backup.mark"

backups | sort -r | tail -n +"$((keep + 1))" |
    while IFS= read -r old; do
        rm -f -- "$folder/$old" "$folder/$old.looks" "$folder/$old.mark"
        rm -rf -- "$folder/$old.files"
    done
