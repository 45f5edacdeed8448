#!/bin/sh
# Starts the MongoDB of docker-compose.yml. What its parts know each other by is made at the first start, by chance, and stands in volumes only: neither
# in the source nor in an image nor in an argument. Each side sees the one file that is its own.
set -eu
umask 077

SECRETS=${SECRETS:-/secrets}

random() {
  head -c "$1" /dev/urandom | od -An -v -tx1 | tr -d ' \n'
}

# Whole or not at all: nobody ever reads half of one
keep() {
  cat > "$1.new"
  chown "$2" "$1.new"
  chmod 400 "$1.new"
  mv "$1.new" "$1"
}

# What members of the set know each other by; with it the server asks everybody who they are
[ -s "$SECRETS/store/key" ] || random 500 | keep "$SECRETS/store/key" mongodb

for user in administrator command-side query-side; do
  [ -s "$SECRETS/store/$user" ] || random 32 | keep "$SECRETS/store/$user" root
done

# The number is the user of the Dockerfile. Named like the setting it is, so that a side reads it as one
for side in command-side query-side; do
  printf 'mongodb://%s:%s@mongo:27017/running-record?replicaSet=rs0&authSource=admin' \
    "$side" "$(cat "$SECRETS/store/$side")" | keep "$SECRETS/$side/spring.mongodb.uri" 10001
done

# The health check waits for this file
rm -f /tmp/set-up
(
  until mongosh --quiet 'mongodb://127.0.0.1:27017/admin?directConnection=true' --eval 'quit(0)' > /dev/null 2>&1; do
    sleep 1
  done
  until mongosh --quiet 'mongodb://127.0.0.1:27017/admin?directConnection=true' --file /setup/setup.js; do
    sleep 5
  done
  touch /tmp/set-up
) &

exec docker-entrypoint.sh mongod --keyFile "$SECRETS/store/key" "$@"
