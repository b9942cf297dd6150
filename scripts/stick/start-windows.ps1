# A static server for the folder "site" beside this file. It listens on this computer only and needs no rights of an administrator.
$root = Join-Path $PSScriptRoot 'site'
$address = 'http://localhost:8765/'
$types = @{ '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.css' = 'text/css; charset=utf-8'; '.json' = 'application/json'; '.svg' = 'image/svg+xml'; '.png' = 'image/png'; '.woff2' = 'font/woff2'; '.webmanifest' = 'application/manifest+json'; '.xml' = 'application/xml'; '.txt' = 'text/plain; charset=utf-8'; '.csv' = 'text/csv; charset=utf-8'; '.md' = 'text/markdown; charset=utf-8' }
$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add($address)
$listener.Start()
Start-Process $address
Write-Host "The handbook is open at $address Close this window to stop."
while ($listener.IsListening) {
  $context = $listener.GetContext()
  try {
    $path = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/').Replace('/', [IO.Path]::DirectorySeparatorChar)
    $file = [IO.Path]::GetFullPath((Join-Path $root $path))
    if (-not $file.StartsWith([IO.Path]::GetFullPath($root))) { $context.Response.StatusCode = 403; continue }
    if (Test-Path -LiteralPath $file -PathType Container) { $file = Join-Path $file 'index.html' }
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { $context.Response.StatusCode = 404; $file = Join-Path $root '404.html' }
    $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
    $context.Response.ContentType = $(if ($type) { $type } else { 'application/octet-stream' })
    $bytes = [IO.File]::ReadAllBytes($file)
    $context.Response.ContentLength64 = $bytes.Length
    $context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
  } catch { } finally { $context.Response.Close() }
}
