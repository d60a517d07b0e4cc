'use strict';

// The documents of the three services. One that is not in this build is left out.
const SERVICES = {
  'enterprise-service': '企业 Enterprises',
  'school-service': '学校 Schools',
  'matching-service': '对接 Matching',
};

const address = (service) => `/api-docs/${service}.yaml`;

function csrfToken() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) : '';
}

// Every call goes to this origin, with the session's cookie and the CSRF token, whatever server the document names.
function asThisPage(request) {
  const asked = new URL(request.url, window.location.origin);
  request.url = window.location.origin + asked.pathname + asked.search;
  request.credentials = 'same-origin';
  if (!['GET', 'HEAD'].includes((request.method || 'GET').toUpperCase())) {
    request.headers['X-XSRF-TOKEN'] = csrfToken();
  }
  return request;
}

async function present(services) {
  const answers = await Promise.all(services.map((service) => fetch(address(service), { method: 'HEAD' })));
  return services.filter((service, index) => answers[index].ok);
}

async function showCaller() {
  const response = await fetch('/api/session');
  const caller = response.ok ? await response.json() : { authenticated: false };
  const place = document.getElementById('caller');
  if (caller.authenticated) {
    place.textContent = caller.name;
  } else {
    const login = document.createElement('a');
    login.href = '/oauth2/authorization/keycloak';
    login.textContent = '登录 Log in';
    place.replaceChildren(login);
  }
}

function show(services, chosen) {
  const links = services.map((service) => {
    const link = document.createElement('a');
    link.href = `?service=${service}`;
    link.textContent = SERVICES[service];
    if (service === chosen) {
      link.setAttribute('aria-current', 'page');
    }
    return link;
  });
  document.getElementById('services').replaceChildren(...links);
  window.SwaggerUIBundle({
    url: address(chosen),
    dom_id: '#swagger-ui',
    deepLinking: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: asThisPage,
  });
}

async function start() {
  showCaller();
  const services = await present(Object.keys(SERVICES));
  const asked = new URLSearchParams(window.location.search).get('service');
  if (services.length === 0) {
    document.getElementById('none').hidden = false;
  } else {
    show(services, services.includes(asked) ? asked : services[0]);
  }
}

start();
