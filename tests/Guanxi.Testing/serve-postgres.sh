# Runs one PostgreSQL server for as long as standard input stays open, then stops it and deletes its folder.
# The test process holds the other end of that pipe: however it ends, kill -9 included, no server and no folder stay behind.
# Arguments: the cluster's folder, then the server's command line.
folder=$1
shift
# Ctrl-C reaches the whole process group; only the closed pipe may end this script, or the folder would stay.
trap '' HUP INT TERM
exec 3<&0
"$@" 3<&- >>"$folder/server.log" 2>&1 &
server=$!
# INT is PostgreSQL's fast shutdown: open connections are broken off.
{ cat <&3 >/dev/null; kill -INT "$server" 2>/dev/null; } >/dev/null &
watcher=$!
wait "$server"
echo stopped
wait "$watcher"
cd /
rm -rf -- "$folder"
