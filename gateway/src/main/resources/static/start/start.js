'use strict';

const OFFICES = {
  'economic-bureau': '经信局 economic bureau',
  'education-bureau': '教育局 education bureau',
  'science-bureau': '科技局 science bureau',
  'science-association': '科协 science association',
  'platform-admin': '平台管理 platform administration',
};

const byId = (id) => document.getElementById(id);

function csrfToken() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) : '';
}

async function showWho() {
  const response = await fetch('/api/session', { headers: { accept: 'application/json' } });
  if (!response.ok) {
    return;
  }
  const caller = await response.json();
  byId('who').hidden = !caller.authenticated;
  byId('logout').hidden = !caller.authenticated;
  byId('login').hidden = caller.authenticated;
  byId('name').textContent = caller.name || '';
  byId('roles').textContent = caller.roles.map((role) => OFFICES[role] || role).join(' · ');
}

async function logOut() {
  const response = await fetch('/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': csrfToken() } });
  if (response.ok) {
    const { logoutUrl } = await response.json();
    window.location.assign(logoutUrl);
  }
}

byId('failed').hidden = new URLSearchParams(window.location.search).get('login') !== 'failed';
byId('logout').addEventListener('click', logOut);
showWho();
