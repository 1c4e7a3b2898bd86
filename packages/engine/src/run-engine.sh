# run-engine.sh FILE NODE END_UNUSED BINARY [OPTION...]
#
# This shell becomes the engine, so its pid and its exit are the engine's. Beside it stays a watcher
# that first blocks on the life line (descriptor 3, a pipe from the process that starts the engine).
# The end of the pipe is the end of the engine. A line in it hands the engine on FILE over to its
# users: from then on it lives as long as any of them, and the starter is a user like all others.
umask 077
file=$1 node=$2 end_unused=$3
shift 3
exec 3<&0

# Sets `started`, as startTimeOf in processes.ts does; fails for the dead and for zombies.
start_time_of() {
  started=0
  [ -e /proc/self/stat ] || { kill -0 "$1"; return; }
  read -r stat <"/proc/$1/stat" || return 1
  set -- ${stat##*) }
  case $1 in Z | X) return 1 ;; esac
  shift 19
  started=$1
}

has_users() {
  for user in "$file.engine.users"/*; do
    name=${user##*/}
    rest=${name#*.}
    start_time_of "${name%%.*}" && [ "$started" = "${rest%%.*}" ] && return 0
  done
  return 1
}

is_engine_alive() {
  start_time_of $$ && [ "$started" = "$engine_started" ]
}

watch() {
  cd /
  start_time_of $$
  engine_started=$started
  if read -r _ <&3; then
    while is_engine_alive; do
      sleep 0.2
      has_users && continue
      # Takes the lock and looks again; 75 says that somebody came in the meantime.
      "$node" "$end_unused" "$file"
      [ $? -eq 75 ] || break
    done
  fi
  is_engine_alive && kill -TERM $$
}

watch </dev/null >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null >/dev/null
