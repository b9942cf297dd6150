#!/bin/sh
# Opens the handbook from this folder: a small server that answers on this computer only. Needs python3 (or ruby, or php), which most systems have. Ctrl+C ends it.
cd "$(dirname "$0")/site" || exit 1
port=8765
address="http://localhost:$port/"
(sleep 1; (command -v xdg-open >/dev/null && xdg-open "$address") || (command -v open >/dev/null && open "$address")) >/dev/null 2>&1 &
echo "The handbook is open at $address. Press Ctrl+C to stop."
if command -v python3 >/dev/null; then exec python3 -m http.server "$port" --bind 127.0.0.1
elif command -v ruby >/dev/null; then exec ruby -run -e httpd . --bind-address=127.0.0.1 -p "$port"
elif command -v php >/dev/null; then exec php -S "127.0.0.1:$port"
else echo "No python3, ruby or php was found. Install one of them, or copy the folder site to any web server." >&2; exit 1
fi
