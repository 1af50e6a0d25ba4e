import { isText, type Site } from './site.ts'

/**
 * `web.config` for IIS 7.5 and later, without URL Rewrite; docs/hosting/iis.md. What may be there already is removed before
 * it is added, since IIS refuses to answer where something is there twice.
 */
export function webConfig(site: Site): string {
  const { base, headers, cacheControl, hashedFolder, types, notFound } = site
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build, for this build: the policy names what stands in its pages. docs/hosting/iis.md -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <!-- From the root of the site. -->
      <error statusCode="404" prefixLanguageFilePath="" path="${inXml(fromRoot(base, notFound))}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers).map(header).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache ${clientCache(cacheControl.other)} />
${Object.entries(types).map(mimeMap).join('\n')}
    </staticContent>
  </system.webServer>
  <!-- Their names change with their content. -->
  <location path="${hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache ${clientCache(cacheControl.hashed)} />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}

const header = ([name, value]: [string, string]): string =>
  `        <remove name="${name}" />\n        <add name="${name}" value="${inXml(value)}" />`

const mimeMap = ([extension, type]: [string, string]): string => {
  const mimeType = isText(type) ? `${type}; charset=utf-8` : type
  return `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${mimeType}" />`
}

/** IIS writes `max-age` itself, from a span of days, hours, minutes and seconds. */
function clientCache(value: string): string {
  const seconds = /max-age=(\d+)/.exec(value)?.[1]
  if (seconds === undefined && value === 'no-cache') return 'cacheControlMode="DisableCache"'
  if (seconds === undefined || Number(seconds) % 86_400 !== 0)
    throw new Error(`no caching in whole days: ${value}`)
  const others = value.split(', ').filter((part) => !part.startsWith('max-age='))
  const days = Number(seconds) / 86_400
  return `cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${others.join(', ')}"`
}

const fromRoot = (base: string, file: string): string => `${base.slice(1)}${file}`.replaceAll('/', '\\')

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
