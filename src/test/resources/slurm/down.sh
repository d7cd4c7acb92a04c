#!/bin/sh
# Ends what up.sh began. Usage: down.sh FOLDER
for daemon in slurmd slurmctld; do
  [ ! -f "$1/$daemon.pid" ] || kill "$(cat "$1/$daemon.pid")"
done
[ ! -f "$1/own-munge" ] || kill "$(cat /run/munge/munged.pid)"
