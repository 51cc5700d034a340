cd {folder} && test -x {interpreter} || exit 2
{interpreter} -I -m addin "${1%% *}" "--wb=${1#* }" >/dev/null 2>&1 &
