# Makes one PostgreSQL cluster and serves it for as long as standard input stays open, then stops it and deletes its folder.
# The test process holds the other end of that pipe: however it ends, kill -9 included, no server and no folder stay behind.
# Arguments: the cluster's folder, the folder of PostgreSQL's programs, then the server's options.
folder=$1
programs=$2
shift 2
# Ctrl-C reaches the whole process group; only the closed pipe may end this script, or the folder would stay.
trap '' HUP INT TERM
exec 3<&0 </dev/null 2>>"$folder/server.log"

if "$programs/initdb" -D "$folder/data" -U postgres -A trust --locale=C.UTF-8 -E UTF8 --no-sync 3<&- >>"$folder/server.log"
then
    "$programs/postgres" -D "$folder/data" -k "$folder" "$@" 3<&- >>"$folder/server.log" &
    server=$!
    # INT is PostgreSQL's fast shutdown: open connections are broken off. A server that has only just been started may
    # not listen to it yet, so it is told until it is gone.
    { cat <&3; while kill -INT "$server"; do sleep 0.05; done; } >/dev/null 2>&1 &
    wait "$server"
fi
echo stopped
cat <&3 >/dev/null
cd /
rm -rf -- "$folder"
