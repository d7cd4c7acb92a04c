#!/bin/sh
# A Slurm of one node on this machine's loopback, made of Debian's slurm-wlm and munge. Usage: up.sh FOLDER, as root; down.sh FOLDER ends it.
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
node=$(hostname -s)
mkdir -p "$folder/state" "$folder/spool"
install -d -o munge -g munge /run/munge /var/lib/munge /var/log/munge
chmod 755 /run/munge
[ -s /etc/munge/munge.key ] || mungekey
if ! munge -n >/dev/null 2>&1; then
  runuser -u munge -- munged --pid-file=/run/munge/munged.pid
  touch "$folder/own-munge"
fi
cat >"$folder/slurm.conf" <<END
ClusterName=loopback
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=cred_expire=5
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
MailProg=/bin/true
KillWait=10
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=4000
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
END
SLURM_CONF=$folder/slurm.conf
export SLURM_CONF
slurmctld
slurmd -N "$node"
tries=0
until sinfo -h -o %T | grep -q idle; do
  tries=$((tries + 1))
  [ $tries -lt 60 ] || { cat "$folder"/*.log; exit 1; }
  sleep 0.5
done
