import { isText, type Site } from './site.ts'

/** For a `server` block; docs/hosting/nginx.md. Headers stand in one place, as a location with its own would lose these. */
export function nginxConf(site: Site): string {
  const { base, headers, cacheControl, hashedFolder, types, notFound } = site
  const texts = [...new Set(Object.values(types))].filter(isText)
  const besidesHtml = texts.filter((type) => type !== 'text/html').join(' ')
  return `# Written by the build, for this build: the policy names what stands in its pages. Reload nginx after an update.
# docs/hosting/nginx.md says how to include it.
location ${base} {
    set $kept "${cacheControl.other}";
    add_header Cache-Control $kept always;
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    # Headers of the host's own, from the folder of nginx's main configuration; there need be none.
    include exchange-wizard.d/*.conf;

    try_files $uri $uri/index.html =404;
    error_page 404 ${base}${notFound};
    absolute_redirect off;
    server_tokens off;

    default_type application/octet-stream;
    types {
${Object.entries(types)
  .map(([extension, type]) => `        ${type} ${extension};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types ${besidesHtml};

    gzip on;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_proxied any;
    gzip_vary on;
    gzip_types ${besidesHtml};

    # Their names change with their content.
    location ${base}${hashedFolder}/ {
        set $kept "${cacheControl.hashed}";
        try_files $uri =404;
    }
    # What other servers read, and no page.
    location ~ ^${base}(?:\\.|_headers$|web\\.config$|nginx\\.conf$) {
        return 404;
    }
}
${base === '/' ? '' : withSlash(base)}`
}

const withSlash = (base: string): string => `location = ${base.slice(0, -1)} {
    absolute_redirect off;
    return 301 ${base};
}
`
