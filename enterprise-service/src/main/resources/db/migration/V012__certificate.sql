-- Certificates of enterprises (高企证书 and others), and the notices that remind of their end.
create table certificate (
    id uuid primary key,
    enterprise_id uuid not null references enterprise (id),
    kind text not null,
    number text not null,
    issued_on date not null,
    expires_on date not null,
    version bigint not null,
    unique (enterprise_id, kind, number),
    check (expires_on > issued_on)
);
create index certificate_by_expiry on certificate (expires_on, id);

-- Each reminder once; a certificate that is renewed begins anew, because its last day is another.
create table certificate_notice (
    id uuid primary key,
    certificate_id uuid not null references certificate (id) on delete cascade,
    enterprise_id uuid not null,
    expires_on date not null,
    days_before int not null,
    created_at timestamptz not null,
    unique (certificate_id, expires_on, days_before)
);
create index certificate_notice_by_enterprise on certificate_notice (enterprise_id, id);
