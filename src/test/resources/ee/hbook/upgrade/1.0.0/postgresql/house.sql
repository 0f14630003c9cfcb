CREATE TABLE public.accommodation (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    short_name character varying(50) NOT NULL,
    prep_before integer NOT NULL,
    prep_after integer NOT NULL,
    linked character varying(1000) NOT NULL,
    grain character varying(20) DEFAULT 'night'::character varying NOT NULL,
    opens_minute integer DEFAULT 0 NOT NULL,
    closes_minute integer DEFAULT 0 NOT NULL,
    shortest_minutes integer DEFAULT 15 NOT NULL,
    longest_minutes integer DEFAULT 1440 NOT NULL,
    ready_before integer DEFAULT 0 NOT NULL,
    ready_after integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.accommodation_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.app_user (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    password_hash character varying(500) NOT NULL,
    role character varying(40) NOT NULL,
    created_on timestamp(6) with time zone NOT NULL,
    email character varying(254) DEFAULT ''::character varying NOT NULL,
    language character varying(10) DEFAULT ''::character varying NOT NULL,
    mails character varying(100) DEFAULT 'troubles ends digest double_bookings'::character varying NOT NULL,
    region character varying(2) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.app_user_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.application_password (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100) NOT NULL,
    password_hash character varying(100) NOT NULL,
    created_on timestamp(6) with time zone NOT NULL,
    last_used timestamp(6) with time zone
);
CREATE SEQUENCE public.application_password_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.blocked_dates (
    id bigint NOT NULL,
    uid character varying(1000) NOT NULL,
    accom_id bigint,
    accom_num integer,
    from_date date NOT NULL,
    to_date date NOT NULL,
    cause character varying(20) NOT NULL,
    reservation_id bigint,
    link_id bigint,
    source character varying(40),
    comment character varying(4000) NOT NULL,
    created_on timestamp(6) with time zone NOT NULL,
    claim_id bigint,
    guest boolean DEFAULT false NOT NULL,
    starts_at timestamp(0) without time zone,
    ends_at timestamp(0) without time zone,
    CONSTRAINT blocked_dates_check CHECK ((from_date < to_date))
);
CREATE TABLE public.feed_read (
    id bigint NOT NULL,
    feed character varying(100) NOT NULL,
    reader character varying(40) NOT NULL,
    content character varying(64) NOT NULL,
    all_units boolean NOT NULL,
    accom_id bigint,
    accom_num integer,
    link_id bigint,
    revision bigint NOT NULL,
    first_read timestamp(6) with time zone NOT NULL,
    last_read timestamp(6) with time zone NOT NULL,
    times_read bigint NOT NULL,
    nights character varying(100000) NOT NULL
);
CREATE TABLE public.link (
    id bigint NOT NULL,
    accom_id bigint NOT NULL,
    accom_num integer NOT NULL,
    name character varying(40) NOT NULL,
    url character varying(2000) NOT NULL,
    enabled boolean NOT NULL,
    signature character varying(256) NOT NULL,
    created_on timestamp(6) with time zone NOT NULL,
    last_attempt timestamp(6) with time zone,
    last_success timestamp(6) with time zone,
    failures integer NOT NULL,
    last_failure character varying(40),
    due_on timestamp(6) with time zone NOT NULL,
    claimed_until timestamp(6) with time zone,
    claim character varying(40),
    blocked_events character varying(20),
    vanished character varying(20),
    last_night boolean DEFAULT false NOT NULL,
    ignore_phrases character varying(2000) DEFAULT ''::character varying NOT NULL,
    digest character varying(64) DEFAULT ''::character varying NOT NULL,
    circumstances character varying(100) DEFAULT ''::character varying NOT NULL,
    pending boolean DEFAULT false NOT NULL,
    churned integer DEFAULT 0 NOT NULL,
    offered_signature character varying(256),
    last_run bigint,
    phase character varying(20) DEFAULT 'active'::character varying NOT NULL,
    trouble_since timestamp(6) with time zone,
    cause character varying(20),
    streak integer DEFAULT 0 NOT NULL,
    streak_since timestamp(6) with time zone,
    probes integer DEFAULT 0 NOT NULL,
    good_probe timestamp(6) with time zone,
    exported boolean DEFAULT true NOT NULL,
    host character varying(255) DEFAULT ''::character varying NOT NULL,
    stamped_on timestamp(6) with time zone,
    source_cursor character varying(8000) DEFAULT ''::character varying NOT NULL,
    room character varying(320)
);
CREATE TABLE public.reservation (
    id bigint NOT NULL,
    uid character varying(1000) NOT NULL,
    accom_id bigint NOT NULL,
    accom_num integer NOT NULL,
    check_in date NOT NULL,
    check_out date NOT NULL,
    status character varying(30) NOT NULL,
    origin character varying(40),
    link_id bigint,
    origin_url character varying(2000),
    comment character varying(4000) NOT NULL,
    adults integer NOT NULL,
    children integer NOT NULL,
    customer_id bigint,
    received_on timestamp(6) with time zone NOT NULL,
    updated_on timestamp(6) with time zone NOT NULL,
    sequence integer NOT NULL,
    ever_held boolean NOT NULL,
    cancelled_here boolean DEFAULT false NOT NULL,
    search_words character varying(12000) DEFAULT ''::character varying NOT NULL,
    starts_at timestamp(0) without time zone,
    ends_at timestamp(0) without time zone,
    group_id bigint,
    CONSTRAINT reservation_check CHECK ((check_in < check_out))
);
CREATE VIEW public.belonging AS
 SELECT r.accom_id,
    r.accom_num,
    'reservation'::text AS kind,
    ''::text AS name,
    r.check_out AS last_day,
    r.status AS state,
    NULL::timestamp(6) with time zone AS last_read
   FROM public.reservation r
UNION ALL
 SELECT b.accom_id,
    b.accom_num,
    'blocked_dates'::text AS kind,
    ''::text AS name,
    b.to_date AS last_day,
    b.cause AS state,
    NULL::timestamp with time zone AS last_read
   FROM public.blocked_dates b
  WHERE ((b.accom_id IS NOT NULL) AND ((b.cause)::text = ANY ((ARRAY['blocked'::character varying, 'imported'::character varying, 'stop_sell'::character varying, 'canary'::character varying])::text[])))
UNION ALL
 SELECT l.accom_id,
    l.accom_num,
    'calendar'::text AS kind,
    l.name,
    NULL::date AS last_day,
    ''::character varying AS state,
    NULL::timestamp with time zone AS last_read
   FROM public.link l
UNION ALL
 SELECT f.accom_id,
    f.accom_num,
    'reader'::text AS kind,
    f.reader AS name,
    NULL::date AS last_day,
    ''::character varying AS state,
    f.last_read
   FROM public.feed_read f
  WHERE (f.accom_id IS NOT NULL);
CREATE SEQUENCE public.blocked_dates_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.claim (
    id bigint NOT NULL,
    link_id bigint NOT NULL,
    uid character varying(1000) NOT NULL,
    check_in date NOT NULL,
    check_out date NOT NULL,
    first_seen timestamp(6) with time zone NOT NULL,
    last_seen timestamp(6) with time zone NOT NULL,
    missed integer NOT NULL,
    reservation_id bigint,
    role character varying(20) DEFAULT 'stay'::character varying NOT NULL,
    outlived integer DEFAULT 0 NOT NULL,
    kind character varying(20) DEFAULT 'unclear'::character varying NOT NULL,
    missing_since timestamp(6) with time zone,
    missing_last timestamp(6) with time zone,
    missing_answers integer DEFAULT 0 NOT NULL,
    missing_answer character varying(64) DEFAULT ''::character varying NOT NULL,
    missing_guarded boolean DEFAULT false NOT NULL,
    outlived_since timestamp(6) with time zone,
    outlived_last timestamp(6) with time zone,
    former_in date,
    former_out date,
    former_held boolean DEFAULT false NOT NULL,
    former_looks integer DEFAULT 0 NOT NULL,
    former_since timestamp(6) with time zone,
    former_last timestamp(6) with time zone,
    former_guarded boolean DEFAULT false NOT NULL,
    given_in date,
    given_out date,
    starts_at timestamp(0) without time zone,
    ends_at timestamp(0) without time zone,
    former_starts_at timestamp(0) without time zone,
    former_ends_at timestamp(0) without time zone,
    given_starts_at timestamp(0) without time zone,
    given_ends_at timestamp(0) without time zone
);
CREATE TABLE public.customer (
    id bigint NOT NULL,
    first_name character varying(200) NOT NULL,
    last_name character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(50) NOT NULL,
    address_1 character varying(200) NOT NULL,
    address_2 character varying(200) NOT NULL,
    city character varying(200) NOT NULL,
    zip_code character varying(50) NOT NULL,
    state_province character varying(200) NOT NULL,
    country character varying(200) NOT NULL,
    imported boolean DEFAULT false NOT NULL,
    search_words character varying(2000) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.customer_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.feed_key_change (
    variant character varying(20) NOT NULL,
    changed_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.feed_look (
    read_id bigint NOT NULL,
    link_id bigint NOT NULL,
    read_on timestamp(6) with time zone NOT NULL,
    looked_on timestamp(6) with time zone
);
CREATE SEQUENCE public.feed_read_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.first_steps (
    id integer NOT NULL,
    done boolean NOT NULL,
    said_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.incident (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    link_id bigint,
    cause character varying(20),
    code character varying(40) NOT NULL,
    began_on timestamp(6) with time zone NOT NULL,
    last_good timestamp(6) with time zone,
    opened_on timestamp(6) with time zone NOT NULL,
    resumed_on timestamp(6) with time zone,
    closed_on timestamp(6) with time zone,
    ended character varying(20) DEFAULT ''::character varying NOT NULL,
    told_on timestamp(6) with time zone,
    told_end_on timestamp(6) with time zone
);
CREATE SEQUENCE public.incident_seq
    START WITH 50
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.journal (
    id bigint NOT NULL,
    logged_on timestamp(6) with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    event character varying(40) NOT NULL,
    reservation_id bigint,
    link_id bigint,
    accom_id bigint,
    accom_num integer,
    status_before character varying(30) NOT NULL,
    status_after character varying(30) NOT NULL,
    subject character varying(200) NOT NULL,
    changes character varying(4000) NOT NULL,
    by_user character varying(60) NOT NULL,
    by_calendar character varying(40) NOT NULL
);
CREATE SEQUENCE public.journal_seq
    START WITH 50
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.kept_answer (
    user_id bigint NOT NULL,
    key_hash character varying(64) NOT NULL,
    call_hash character varying(64) NOT NULL,
    begun_on timestamp(6) with time zone NOT NULL,
    answer character varying(1000000)
);
CREATE SEQUENCE public.known_event_seq
    START WITH 50
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.learned_reader (
    link_id bigint NOT NULL,
    reader character varying(40) NOT NULL,
    host character varying(255) NOT NULL,
    learned_on timestamp(6) with time zone NOT NULL
);
CREATE SEQUENCE public.link_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.sync_run (
    id bigint NOT NULL,
    link_id bigint,
    accom_id bigint NOT NULL,
    accom_num integer NOT NULL,
    name character varying(40) NOT NULL,
    started_on timestamp(6) with time zone NOT NULL,
    finished_on timestamp(6) with time zone NOT NULL,
    outcome character varying(40) NOT NULL,
    added integer NOT NULL,
    moved integer NOT NULL,
    cancelled integer NOT NULL,
    revived integer NOT NULL,
    unchanged integer NOT NULL,
    echoes integer NOT NULL,
    ignored integer NOT NULL,
    conflicts integer NOT NULL,
    message character varying(1000) NOT NULL,
    fetched character varying(1000) DEFAULT ''::character varying NOT NULL,
    repeats integer DEFAULT 0 NOT NULL,
    undo character varying(20) DEFAULT 'nothing'::character varying NOT NULL,
    undone_on timestamp(6) with time zone,
    failure character varying(40) DEFAULT ''::character varying NOT NULL
);
CREATE TABLE public.unit (
    accom_id bigint NOT NULL,
    num integer NOT NULL,
    name character varying(50) NOT NULL,
    revision bigint NOT NULL,
    changed_on timestamp(6) with time zone NOT NULL
);
CREATE VIEW public.log_line AS
 SELECT ('j'::text || ((j.id)::character varying(20))::text) AS line,
    j.logged_on,
    j.kind,
    j.event,
    j.reservation_id,
    j.link_id,
    j.accom_id,
    j.accom_num,
    COALESCE(a.name, ''::character varying) AS accom_name,
    COALESCE(u.name, ''::character varying) AS unit_name,
    j.status_before,
    j.status_after,
    j.subject,
    j.changes,
    j.by_user,
    j.by_calendar,
    NULL::bigint AS run_id,
    0 AS added,
    0 AS moved,
    0 AS cancelled,
    0 AS revived,
    0 AS conflicts,
    0 AS repeats
   FROM ((public.journal j
     LEFT JOIN public.accommodation a ON ((a.id = j.accom_id)))
     LEFT JOIN public.unit u ON (((u.accom_id = j.accom_id) AND (u.num = j.accom_num))))
UNION ALL
 SELECT ('r'::text || ((r.id)::character varying(20))::text) AS line,
    r.finished_on AS logged_on,
    'sync'::character varying AS kind,
    r.outcome AS event,
    NULL::bigint AS reservation_id,
    r.link_id,
    r.accom_id,
    r.accom_num,
    COALESCE(a.name, ''::character varying) AS accom_name,
    COALESCE(u.name, ''::character varying) AS unit_name,
    ''::character varying AS status_before,
    ''::character varying AS status_after,
    r.name AS subject,
    ''::character varying AS changes,
    ''::character varying AS by_user,
    r.name AS by_calendar,
    r.id AS run_id,
    r.added,
    r.moved,
    r.cancelled,
    r.revived,
    r.conflicts,
    r.repeats
   FROM ((public.sync_run r
     LEFT JOIN public.accommodation a ON ((a.id = r.accom_id)))
     LEFT JOIN public.unit u ON (((u.accom_id = r.accom_id) AND (u.num = r.accom_num))));
CREATE TABLE public.mail (
    id bigint NOT NULL,
    message_id character varying(300) NOT NULL,
    receiver character varying(254) NOT NULL,
    language character varying(20) NOT NULL,
    subject character varying(500) NOT NULL,
    body_text character varying(100000) NOT NULL,
    body_html character varying(200000) NOT NULL,
    state character varying(20) NOT NULL,
    tries integer NOT NULL,
    written_on timestamp(6) with time zone NOT NULL,
    due_on timestamp(6) with time zone NOT NULL,
    failure character varying(40),
    claimed_until timestamp(6) with time zone,
    kind character varying(10) DEFAULT 'mail'::character varying NOT NULL
);
CREATE TABLE public.mail_digest (
    id integer NOT NULL,
    last_day date NOT NULL
);
CREATE SEQUENCE public.mail_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.mail_snooze (
    incident_id bigint NOT NULL,
    user_id bigint NOT NULL,
    until_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.mail_topic (
    topic character varying(40) NOT NULL,
    mailed_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.need_snooze (
    need_key character varying(60) NOT NULL,
    until_on timestamp(6) with time zone NOT NULL,
    put_by character varying(200) NOT NULL,
    why character varying(300) NOT NULL,
    put_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.notice (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    link_id bigint,
    calendar character varying(40) NOT NULL,
    accom_id bigint NOT NULL,
    accom_num integer NOT NULL,
    uid character varying(1000) NOT NULL,
    check_in date,
    check_out date,
    message character varying(1000) NOT NULL,
    created_on timestamp(6) with time zone NOT NULL,
    last_seen timestamp(6) with time zone NOT NULL,
    dismissed boolean DEFAULT false NOT NULL,
    other character varying(200) DEFAULT ''::character varying NOT NULL,
    other_since timestamp(6) with time zone,
    reservation_id bigint,
    lost integer DEFAULT 0 NOT NULL,
    known integer DEFAULT 0 NOT NULL,
    elsewhere_in date,
    elsewhere_out date,
    recorded boolean DEFAULT true NOT NULL,
    told_on timestamp(6) with time zone,
    starts_at timestamp(0) without time zone,
    ends_at timestamp(0) without time zone,
    elsewhere_starts_at timestamp(0) without time zone,
    elsewhere_ends_at timestamp(0) without time zone
);
CREATE SEQUENCE public.notice_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.number_elsewhere (
    reservation_id bigint NOT NULL,
    num character varying(40) NOT NULL,
    alphanum_id character varying(40) NOT NULL
);
CREATE VIEW public.occupancy AS
 SELECT r.accom_id,
    r.accom_num,
    r.check_in,
    r.check_out,
    'reservation'::character varying AS kind,
    r.id AS source_id,
    COALESCE(r.origin, 'website'::character varying) AS source,
    r.id AS reservation_id,
    r.link_id,
    r.starts_at,
    r.ends_at
   FROM public.reservation r
  WHERE ((r.status)::text = ANY ((ARRAY['new'::character varying, 'confirmed'::character varying, 'awaiting_payment'::character varying])::text[]))
UNION ALL
 SELECT b.accom_id,
    b.accom_num,
    b.from_date AS check_in,
    b.to_date AS check_out,
    b.cause AS kind,
    b.id AS source_id,
    COALESCE(b.source, b.comment) AS source,
    COALESCE(b.reservation_id, c.reservation_id) AS reservation_id,
    b.link_id,
    b.starts_at,
    b.ends_at
   FROM (public.blocked_dates b
     LEFT JOIN public.claim c ON ((c.id = b.claim_id)))
  WHERE (b.accom_num IS NOT NULL)
UNION ALL
 SELECT u.accom_id,
    u.num AS accom_num,
    b.from_date AS check_in,
    b.to_date AS check_out,
    b.cause AS kind,
    b.id AS source_id,
    COALESCE(b.source, b.comment) AS source,
    b.reservation_id,
    b.link_id,
    b.starts_at,
    b.ends_at
   FROM (public.blocked_dates b
     JOIN public.unit u ON ((u.accom_id = b.accom_id)))
  WHERE (b.accom_num IS NULL)
UNION ALL
 SELECT u.accom_id,
    u.num AS accom_num,
    b.from_date AS check_in,
    b.to_date AS check_out,
    b.cause AS kind,
    b.id AS source_id,
    COALESCE(b.source, b.comment) AS source,
    b.reservation_id,
    b.link_id,
    b.starts_at,
    b.ends_at
   FROM (public.blocked_dates b
     CROSS JOIN public.unit u)
  WHERE (b.accom_id IS NULL);
CREATE TABLE public.old_copy (
    link_id bigint NOT NULL,
    looks integer NOT NULL,
    last_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.outlook_compared (
    link_id bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.outlook_event (
    link_id bigint NOT NULL,
    event_id character varying(500) NOT NULL,
    identity character varying(1000) NOT NULL
);
CREATE TABLE public.outlook_keeping (
    id integer NOT NULL,
    busy_until timestamp(6) with time zone,
    compared_on timestamp(6) with time zone
);
CREATE TABLE public.outlook_meeting (
    id bigint NOT NULL,
    mark character varying(64) NOT NULL,
    born_here boolean NOT NULL,
    booking character varying(1100) NOT NULL,
    phase character varying(20) NOT NULL,
    organiser character varying(320) NOT NULL,
    event_id character varying(1000),
    ical_uid character varying(1000),
    etag character varying(300),
    starts_at timestamp(0) without time zone,
    ends_at timestamp(0) without time zone,
    rooms character varying(4000) NOT NULL,
    title character varying(500) NOT NULL,
    answers character varying(4000) NOT NULL,
    gone_since timestamp(6) with time zone,
    dirty boolean NOT NULL,
    due_on timestamp(6) with time zone NOT NULL,
    failures integer NOT NULL,
    busy_until timestamp(6) with time zone
);
CREATE SEQUENCE public.outlook_meeting_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.outlook_room (
    id bigint NOT NULL,
    room_key character varying(320) NOT NULL,
    address character varying(320) NOT NULL,
    name character varying(300) NOT NULL,
    postal character varying(1000) NOT NULL,
    capacity integer,
    tags character varying(4000) NOT NULL,
    state character varying(20) NOT NULL,
    typed_in boolean NOT NULL,
    accom_id bigint,
    accom_num integer,
    link_id bigint,
    seen_on timestamp(6) with time zone NOT NULL,
    zone character varying(64),
    work_days character varying(20),
    work_from character varying(8),
    work_to character varying(8),
    work_zone character varying(64)
);
CREATE SEQUENCE public.outlook_room_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.outlook_settings (
    id integer NOT NULL,
    enabled boolean NOT NULL,
    tenant character varying(253) NOT NULL,
    client_id character varying(36) NOT NULL,
    secret character varying(40000),
    secret_kind character varying(20),
    secret_set_on timestamp(6) with time zone,
    secret_ends_on date,
    secret_told integer,
    default_accommodation bigint,
    default_user character varying(254) NOT NULL,
    ignored_tags character varying(2000) NOT NULL,
    rooms_due_on timestamp(6) with time zone NOT NULL,
    rooms_looked_on timestamp(6) with time zone,
    rooms_found integer,
    rooms_fault character varying(200)
);
CREATE TABLE public.outlook_subscription (
    link_id bigint NOT NULL,
    room character varying(320) NOT NULL,
    site character varying(1000) NOT NULL,
    token_hash character varying(64) NOT NULL,
    state_hash character varying(64) NOT NULL,
    subscription_id character varying(255),
    ends_on timestamp(6) with time zone,
    renew_on timestamp(6) with time zone,
    touched_on timestamp(6) with time zone,
    wish character varying(20) NOT NULL,
    cause character varying(200) NOT NULL,
    failures integer NOT NULL,
    due_on timestamp(6) with time zone NOT NULL,
    heard_on timestamp(6) with time zone,
    told_on timestamp(6) with time zone
);
CREATE TABLE public.outlook_turn (
    id integer NOT NULL,
    turn bigint NOT NULL
);
CREATE TABLE public.refused_read (
    on_day date NOT NULL,
    reader character varying(40) NOT NULL,
    why character varying(20) NOT NULL,
    feed character varying(60) NOT NULL,
    accom_id bigint,
    accom_num integer,
    link_id bigint,
    first_on timestamp(6) with time zone NOT NULL,
    last_on timestamp(6) with time zone NOT NULL,
    times_read bigint NOT NULL
);
CREATE TABLE public.reservation_group (
    id bigint NOT NULL
);
CREATE SEQUENCE public.reservation_group_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.reservation_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.resume_key (
    id integer NOT NULL,
    secret character varying(64) NOT NULL
);
CREATE TABLE public.resume_used (
    token character varying(64) NOT NULL,
    used_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.retired_uid (
    uid character varying(1000) NOT NULL,
    own boolean NOT NULL,
    check_out date NOT NULL
);
CREATE TABLE public.same_guest (
    link_id bigint NOT NULL,
    check_in timestamp(0) without time zone NOT NULL,
    check_out timestamp(0) without time zone NOT NULL,
    reservation_id bigint NOT NULL,
    stay_in timestamp(0) without time zone NOT NULL,
    stay_out timestamp(0) without time zone NOT NULL,
    said_by character varying(200) NOT NULL,
    said_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.site_option (
    name character varying(100) NOT NULL,
    content character varying(4000) NOT NULL,
    changed_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.site_revision (
    id integer NOT NULL,
    revision bigint NOT NULL,
    changed_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.stop_sell (
    link_id bigint NOT NULL,
    blocked_id bigint,
    since timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.sync_run_detail (
    run_id bigint NOT NULL,
    fates character varying(1000000) NOT NULL,
    changes character varying(1000000) NOT NULL
);
CREATE SEQUENCE public.sync_run_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.telling (
    id bigint NOT NULL,
    incident_id bigint,
    notice_id bigint,
    turn character varying(10) NOT NULL,
    user_id bigint,
    address character varying(254) NOT NULL,
    message_id bigint NOT NULL
);
ALTER TABLE public.telling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.telling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW public.unit_booking AS
 SELECT r.id,
    r.accom_id,
    r.accom_num,
    r.check_in,
    r.check_out,
    COALESCE(l.name, r.origin, ''::character varying) AS channel,
    TRIM(BOTH FROM (((COALESCE(c.first_name, ''::character varying))::text || ' '::text) || (COALESCE(c.last_name, ''::character varying))::text)) AS guest
   FROM ((public.reservation r
     LEFT JOIN public.link l ON ((l.id = r.link_id)))
     LEFT JOIN public.customer c ON ((c.id = r.customer_id)))
  WHERE ((r.status)::text <> 'cancelled'::text);
CREATE TABLE public.verification (
    id bigint NOT NULL,
    link_id bigint,
    resumed_on timestamp(6) with time zone NOT NULL,
    opened_on timestamp(6) with time zone NOT NULL,
    closed_on timestamp(6) with time zone,
    ended character varying(20) DEFAULT ''::character varying NOT NULL,
    looked_on timestamp(6) with time zone,
    claimed_until timestamp(6) with time zone,
    canary_night date,
    canary_block bigint,
    canary_made timestamp(6) with time zone,
    canary_shown timestamp(6) with time zone
);
CREATE SEQUENCE public.verification_seq
    START WITH 50
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.verification_step (
    id bigint NOT NULL,
    verification_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    said character varying(200) NOT NULL,
    moment timestamp(6) with time zone,
    nights character varying(1000) NOT NULL,
    reached_on timestamp(6) with time zone NOT NULL
);
CREATE SEQUENCE public.verification_step_seq
    START WITH 50
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.watch (
    name character varying(40) NOT NULL,
    last_on timestamp(6) with time zone NOT NULL
);
CREATE TABLE public.webhook (
    id integer NOT NULL,
    url character varying(2000) NOT NULL,
    secret character varying(100) NOT NULL,
    set_on timestamp(6) with time zone NOT NULL
);
INSERT INTO public.accommodation VALUES (1, 'House', 'house', '', 0, 0, '', 'night', 0, 0, 15, 1440, 0, 0);
INSERT INTO public.claim VALUES (1, 1, '1@airbnb.com', '2027-01-10', '2027-01-12', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, 1, 'stay', 0, 'reservation', NULL, NULL, 0, '', false, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, false, '2027-01-10', '2027-01-12', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.claim VALUES (2, 2, '1@booking.com', '2027-01-20', '2027-01-23', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, 2, 'stay', 0, 'unclear', NULL, NULL, 0, '', false, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, false, '2027-01-20', '2027-01-23', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.claim VALUES (3, 3, '1@vrbo.com', '2027-02-01', '2027-02-05', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, 3, 'stay', 0, 'reservation', NULL, NULL, 0, '', false, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, false, '2027-02-01', '2027-02-05', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.feed_look VALUES (1, 1, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (1, 2, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (2, 1, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (2, 2, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (3, 1, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (4, 2, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (5, 3, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_look VALUES (6, 3, '2026-11-20 12:00:00+00', NULL);
INSERT INTO public.feed_read VALUES (2, '1/1 full', 'other', '85b8c4b40128d3bbb84e136897df86c3', false, 1, 1, NULL, 7, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '20261224+3,20270110+2,20270120+3,20270301+2');
INSERT INTO public.feed_read VALUES (3, '1/1 anonymous for=1', 'other', 'b75048e33efe722402381ede80f024bc', false, 1, 1, 1, 7, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '20261224+3,20270120+3,20270301+2');
INSERT INTO public.feed_read VALUES (4, '1/1 anonymous for=2', 'other', '70609ad8b5d0744d02ae3d7b324e6eaf', false, 1, 1, 2, 7, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '20261224+3,20270110+2,20270301+2');
INSERT INTO public.feed_read VALUES (5, '1/2 anonymous for=3', 'other', '0f374797307280de91fc4b563a73c813', false, 1, 2, 3, 2, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '');
INSERT INTO public.feed_read VALUES (1, '1/1 anonymous', 'other', '75d3af74cb1dfac0f4c7aaa2136ae636', false, 1, 1, NULL, 7, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 2, '20261224+3,20270110+2,20270120+3,20270301+2');
INSERT INTO public.feed_read VALUES (6, '1/2 full agenda history', 'other', '175693a4a6fbda998fa55eca39a0a05d', false, 1, 2, NULL, 2, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '20270201+4');
INSERT INTO public.feed_read VALUES (7, 'all anonymous', 'other', '0ed75cc7f42ff873dabc5744ec70e3d1', true, NULL, NULL, NULL, 9, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, '');
INSERT INTO public.flyway_schema_history VALUES (1, '1', 'the house', 'SQL', 'V1__the_house.sql', 1862123517, 'hbook', '2026-11-30 15:20:52.972', 697, true);
INSERT INTO public.flyway_schema_history VALUES (2, '2', 'the import', 'SQL', 'V2__the_import.sql', -446617769, 'hbook', '2026-11-30 15:20:54.410515', 278, true);
INSERT INTO public.flyway_schema_history VALUES (3, '3', 'feed reads', 'SQL', 'V3__feed_reads.sql', 13997610, 'hbook', '2026-11-30 15:20:54.79753', 79, true);
INSERT INTO public.flyway_schema_history VALUES (4, '4', 'runs', 'SQL', 'V4__runs.sql', -259478598, 'hbook', '2026-11-30 15:20:55.19735', 209, true);
INSERT INTO public.flyway_schema_history VALUES (5, '4.1', 'imported customers', 'SQL', 'V4_1__imported_customers.sql', 1139366168, 'hbook', '2026-11-30 15:20:55.629922', 27, true);
INSERT INTO public.flyway_schema_history VALUES (6, '4.2', 'retired uids', 'SQL', 'V4_2__retired_uids.sql', -1092953632, 'hbook', '2026-11-30 15:20:55.710732', 24, true);
INSERT INTO public.flyway_schema_history VALUES (7, '7', 'list of reservations', 'SQL', 'V7__list_of_reservations.sql', -1692708235, 'hbook', '2026-11-30 15:20:55.817632', 69, true);
INSERT INTO public.flyway_schema_history VALUES (8, '8', 'numbers elsewhere', 'SQL', 'V8__numbers_elsewhere.sql', 1540471747, 'hbook', '2026-11-30 15:20:56.066566', 127, true);
INSERT INTO public.flyway_schema_history VALUES (9, '11', 'users', 'SQL', 'V11__users.sql', 977733317, 'hbook', '2026-11-30 15:20:56.423697', 94, true);
INSERT INTO public.flyway_schema_history VALUES (10, '12', 'journal', 'SQL', 'V12__journal.sql', 1106487999, 'hbook', '2026-11-30 15:20:56.663544', 83, true);
INSERT INTO public.flyway_schema_history VALUES (11, '14', 'why a run failed', 'SQL', 'V14__why_a_run_failed.sql', 901443415, 'hbook', '2026-11-30 15:20:56.844668', 83, true);
INSERT INTO public.flyway_schema_history VALUES (12, '15', 'mail outbox', 'SQL', 'V15__mail_outbox.sql', -878055101, 'hbook', '2026-11-30 15:20:57.163939', 213, true);
INSERT INTO public.flyway_schema_history VALUES (13, '16', 'link health', 'SQL', 'V16__link_health.sql', -1589757427, 'hbook', '2026-11-30 15:20:57.486456', 240, true);
INSERT INTO public.flyway_schema_history VALUES (14, '17', 'verification', 'SQL', 'V17__verification.sql', -268992311, 'hbook', '2026-11-30 15:20:57.920985', 294, true);
INSERT INTO public.flyway_schema_history VALUES (15, '18', 'mails about links', 'SQL', 'V18__mails_about_links.sql', 1339272132, 'hbook', '2026-11-30 15:20:58.360114', 321, true);
INSERT INTO public.flyway_schema_history VALUES (16, '19', 'watches', 'SQL', 'V19__watches.sql', -223755964, 'hbook', '2026-11-30 15:20:58.934768', 217, true);
INSERT INTO public.flyway_schema_history VALUES (17, '20', 'stop sell', 'SQL', 'V20__stop_sell.sql', 19851539, 'hbook', '2026-11-30 15:20:59.307347', 150, true);
INSERT INTO public.flyway_schema_history VALUES (18, '21', 'claims', 'SQL', 'V21__claims.sql', -1018174571, 'hbook', '2026-11-30 15:20:59.755755', 747, true);
INSERT INTO public.flyway_schema_history VALUES (19, '22', 'looks after reads', 'SQL', 'V22__looks_after_reads.sql', 1474547370, 'hbook', '2026-11-30 15:21:00.801573', 165, true);
INSERT INTO public.flyway_schema_history VALUES (20, '23', 'uids elsewhere', 'SQL', 'V23__uids_elsewhere.sql', 7567891, 'hbook', '2026-11-30 15:21:01.219958', 155, true);
INSERT INTO public.flyway_schema_history VALUES (21, '24', 'needs put off', 'SQL', 'V24__needs_put_off.sql', -1429614751, 'hbook', '2026-11-30 15:21:01.535108', 206, true);
INSERT INTO public.flyway_schema_history VALUES (22, '25', 'tellings', 'SQL', 'V25__tellings.sql', 2080043080, 'hbook', '2026-11-30 15:21:01.95354', 241, true);
INSERT INTO public.flyway_schema_history VALUES (23, '25.1', 'webhook', 'SQL', 'V25_1__webhook.sql', -2111489226, 'hbook', '2026-11-30 15:21:02.487806', 173, true);
INSERT INTO public.flyway_schema_history VALUES (24, '25.2', 'first steps', 'SQL', 'V25_2__first_steps.sql', -971102238, 'hbook', '2026-11-30 15:21:02.759154', 135, true);
INSERT INTO public.flyway_schema_history VALUES (25, '26', 'refused reads', 'SQL', 'V26__refused_reads.sql', -2039739924, 'hbook', '2026-11-30 15:21:03.058488', 162, true);
INSERT INTO public.flyway_schema_history VALUES (26, '26.1', 'future bookings', 'SQL', 'V26_1__future_bookings.sql', -1878444466, 'hbook', '2026-11-30 15:21:03.30969', 128, true);
INSERT INTO public.flyway_schema_history VALUES (27, '26.2', 'old copies', 'SQL', 'V26_2__old_copies.sql', 1243447729, 'hbook', '2026-11-30 15:21:03.57652', 99, true);
INSERT INTO public.flyway_schema_history VALUES (28, '27', 'answers by key', 'SQL', 'V27__answers_by_key.sql', 2130843312, 'hbook', '2026-11-30 15:21:03.813387', 106, true);
INSERT INTO public.flyway_schema_history VALUES (29, '28', 'what a machine blocks', 'SQL', 'V28__what_a_machine_blocks.sql', 842429054, 'hbook', '2026-11-30 15:21:04.142289', 177, true);
INSERT INTO public.flyway_schema_history VALUES (30, '28.1', 'dates by country', 'SQL', 'V28_1__dates_by_country.sql', 2017597176, 'hbook', '2026-11-30 15:21:04.427263', 126, true);
INSERT INTO public.flyway_schema_history VALUES (31, '28.2', 'search without accents', 'SQL', 'V28_2__search_without_accents.sql', 1570167534, 'hbook', '2026-11-30 15:21:04.664779', 108, true);
INSERT INTO public.flyway_schema_history VALUES (32, '28.3', 'what goes with a unit', 'SQL', 'V28_3__what_goes_with_a_unit.sql', -597317892, 'hbook', '2026-11-30 15:21:05.055718', 136, true);
INSERT INTO public.flyway_schema_history VALUES (33, '29', 'source cursor', 'SQL', 'V29__source_cursor.sql', 743216803, 'hbook', '2026-11-30 15:21:05.332422', 128, true);
INSERT INTO public.flyway_schema_history VALUES (34, '30', 'by the hour', 'SQL', 'V30__by_the_hour.sql', 137832800, 'hbook', '2026-11-30 15:21:05.53231', 250, true);
INSERT INTO public.flyway_schema_history VALUES (35, '31', 'groups', 'SQL', 'V31__groups.sql', -1797975692, 'hbook', '2026-11-30 15:21:05.90603', 264, true);
INSERT INTO public.flyway_schema_history VALUES (36, '33', 'claims by the hour', 'SQL', 'V33__claims_by_the_hour.sql', -1471448120, 'hbook', '2026-11-30 15:21:06.34878', 161, true);
INSERT INTO public.flyway_schema_history VALUES (37, '34', 'notices by the hour', 'SQL', 'V34__notices_by_the_hour.sql', -1787157949, 'hbook', '2026-11-30 15:21:06.661769', 181, true);
INSERT INTO public.flyway_schema_history VALUES (38, '35', 'same guest by the hour', 'SQL', 'V35__same_guest_by_the_hour.sql', -2016749655, 'hbook', '2026-11-30 15:21:06.925234', 230, true);
INSERT INTO public.flyway_schema_history VALUES (39, '36', 'outlook rooms', 'SQL', 'V36__outlook_rooms.sql', 102147984, 'hbook', '2026-11-30 15:21:07.237377', 341, true);
INSERT INTO public.flyway_schema_history VALUES (40, '37', 'outlook subscriptions', 'SQL', 'V37__outlook_subscriptions.sql', 882754236, 'hbook', '2026-11-30 15:21:07.714675', 185, true);
INSERT INTO public.flyway_schema_history VALUES (41, '40', 'outlook settings', 'SQL', 'V40__outlook_settings.sql', 1031513461, 'hbook', '2026-11-30 15:21:08.043468', 157, true);
INSERT INTO public.journal VALUES (1, '2026-11-20 12:00:00+00', 'accommodation', 'insert', NULL, NULL, 1, NULL, '', '', 'House', '[{"what":"name","before":"","after":"House"},{"what":"slug","before":"","after":"house"}]', '', '');
INSERT INTO public.journal VALUES (2, '2026-11-20 12:00:00+00', 'settings', 'update', NULL, NULL, NULL, NULL, '', '', '', '[{"what":"hb_ical_url_feed_full_key","before":"","after":""},{"what":"hb_ical_url_feed_key","before":"","after":""},{"what":"siteurl","before":"","after":""},{"what":"timezone_string","before":"UTC","after":"Europe/Paris"}]', '', '');
INSERT INTO public.journal VALUES (3, '2026-11-20 12:00:00+00', 'accommodation', 'update', NULL, NULL, 1, NULL, '', '', 'House', '[{"what":"units","before":"1","after":"1, 2"}]', '', '');
INSERT INTO public.journal VALUES (4, '2026-11-20 12:00:00+00', 'reservation', 'insert', 1, 1, 1, 1, '', 'new', '', '[{"what":"check_in","before":"","after":"2027-01-10"},{"what":"check_out","before":"","after":"2027-01-12"}]', '', 'Airbnb');
INSERT INTO public.journal VALUES (5, '2026-11-20 12:00:00+00', 'reservation', 'insert', 2, 2, 1, 1, '', 'new', '', '[{"what":"check_in","before":"","after":"2027-01-20"},{"what":"check_out","before":"","after":"2027-01-23"}]', '', 'Booking');
INSERT INTO public.journal VALUES (6, '2026-11-20 12:00:00+00', 'reservation', 'insert', 3, 3, 1, 2, '', 'new', '', '[{"what":"check_in","before":"","after":"2027-02-01"},{"what":"check_out","before":"","after":"2027-02-05"}]', '', 'Vrbo');
INSERT INTO public.journal VALUES (7, '2026-11-20 12:00:00+00', 'reservation', 'insert', 4, 4, 1, 1, '', 'new', '', '[{"what":"check_in","before":"","after":"2027-03-01"},{"what":"check_out","before":"","after":"2027-03-03"}]', '', 'Gone');
INSERT INTO public.journal VALUES (8, '2026-11-20 12:00:00+00', 'reservation', 'insert', 5, NULL, 1, 1, '', 'confirmed', '', '[{"what":"check_in","before":"","after":"2026-12-24"},{"what":"check_out","before":"","after":"2026-12-27"}]', '', '');
INSERT INTO public.journal VALUES (9, '2026-11-20 12:00:00+00', 'reservation', 'insert', 6, NULL, 1, 1, '', 'confirmed', '', '[{"what":"check_in","before":"","after":"2027-04-01"},{"what":"check_out","before":"","after":"2027-04-03"}]', '', '');
INSERT INTO public.journal VALUES (10, '2026-11-20 12:00:00+00', 'reservation', 'update', 6, NULL, 1, 1, 'confirmed', 'cancelled', '', '[]', '', '');
INSERT INTO public.link VALUES (1, 1, 1, 'Airbnb', 'https://www.airbnb.com/calendar/ical/1.ics?s=a', true, '-//airbnb.com//EN', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, NULL, '2026-11-20 12:01:00+00', NULL, NULL, NULL, NULL, false, '', '73f790ec97a74232c9516e9006b8f006df5fd56ba9c81d4cd85603d003eccaa3', '2026-11-20 4 2', false, 0, NULL, 1, 'active', NULL, NULL, 0, NULL, 0, NULL, true, 'www.airbnb.com', NULL, '73f790ec97a74232c9516e9006b8f006df5fd56ba9c81d4cd85603d003eccaa3
', NULL);
INSERT INTO public.link VALUES (2, 1, 1, 'Booking', 'https://ical.booking.com/v1/export?t=b', true, '-//booking.com//EN', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, NULL, '2026-11-20 12:01:00+00', NULL, NULL, NULL, NULL, false, '', '2e7ce574aaff3e5311cd5778e698f8766e8a68cf0243564363fc0a0026317274', '2026-11-20 4 3', false, 0, NULL, 2, 'active', NULL, NULL, 0, NULL, 0, NULL, true, 'ical.booking.com', NULL, '2e7ce574aaff3e5311cd5778e698f8766e8a68cf0243564363fc0a0026317274
', NULL);
INSERT INTO public.link VALUES (3, 1, 2, 'Vrbo', 'https://www.vrbo.com/icalendar/c.ics', true, '-//vrbo.com//EN', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, NULL, '2026-11-20 12:01:00+00', NULL, NULL, NULL, NULL, false, '', '750f3b2f92ef0a45e476a7161567d35a22f5ec1c40be62c945ffce5ef5ba0e4c', '2026-11-20 4 2', false, 0, NULL, 3, 'active', NULL, NULL, 0, NULL, 0, NULL, true, 'www.vrbo.com', NULL, '750f3b2f92ef0a45e476a7161567d35a22f5ec1c40be62c945ffce5ef5ba0e4c
', NULL);
INSERT INTO public.mail_digest VALUES (1, '1970-01-01');
INSERT INTO public.outlook_keeping VALUES (1, NULL, NULL);
INSERT INTO public.outlook_turn VALUES (1, 0);
INSERT INTO public.reservation VALUES (1, '1@airbnb.com', 1, 1, '2027-01-10', '2027-01-12', 'new', 'Airbnb', 1, NULL, '', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, true, false, ' 1@airbnb.com', NULL, NULL, NULL);
INSERT INTO public.reservation VALUES (2, '1@booking.com', 1, 1, '2027-01-20', '2027-01-23', 'new', 'Booking', 2, NULL, 'CLOSED - Not available', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, true, false, 'closed - not available 1@booking.com', NULL, NULL, NULL);
INSERT INTO public.reservation VALUES (3, '1@vrbo.com', 1, 2, '2027-02-01', '2027-02-05', 'new', 'Vrbo', 3, NULL, 'Reserved - Grace', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, true, false, 'reserved - grace 1@vrbo.com', NULL, NULL, NULL);
INSERT INTO public.reservation VALUES (4, '1@gone.example', 1, 1, '2027-03-01', '2027-03-03', 'new', 'Gone', NULL, NULL, '', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, true, false, ' 1@gone.example', NULL, NULL, NULL);
INSERT INTO public.reservation VALUES (5, 'D2026-11-20T12:00:00U495a309910ed1fd2@chalet.example', 1, 1, '2026-12-24', '2026-12-27', 'confirmed', NULL, NULL, NULL, '', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 0, true, false, ' d2026-11-20t12:00:00u495a309910ed1fd2@chalet.example', NULL, NULL, NULL);
INSERT INTO public.reservation VALUES (6, 'D2026-11-20T12:00:00Uf4ce3a0d2559e7ee@chalet.example', 1, 1, '2027-04-01', '2027-04-03', 'cancelled', NULL, NULL, NULL, '', 0, 0, NULL, '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 1, true, true, ' d2026-11-20t12:00:00uf4ce3a0d2559e7ee@chalet.example', NULL, NULL, NULL);
INSERT INTO public.resume_key VALUES (1, '');
INSERT INTO public.site_option VALUES ('siteurl', 'https://chalet.example', '2026-11-20 12:00:00+00');
INSERT INTO public.site_option VALUES ('timezone_string', 'Europe/Paris', '2026-11-20 12:00:00+00');
INSERT INTO public.site_option VALUES ('hb_ical_url_feed_full_key', 'everything1', '2026-11-20 12:00:00+00');
INSERT INTO public.site_option VALUES ('hb_ical_url_feed_key', 'anonymous1', '2026-11-20 12:00:00+00');
INSERT INTO public.site_revision VALUES (1, 4, '2026-11-20 12:00:00+00');
INSERT INTO public.sync_run VALUES (1, 1, 1, 1, 'Airbnb', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 'ok', 1, 0, 0, 0, 0, 0, 0, 0, 'Your calendar has been imported: 1 reservation has been added.', '1 events, -//airbnb.com//EN', 0, 'possible', NULL, '');
INSERT INTO public.sync_run VALUES (2, 2, 1, 1, 'Booking', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 'ok', 1, 0, 0, 0, 0, 0, 0, 0, 'Your calendar has been imported: 1 reservation has been added.', '1 events, -//booking.com//EN', 0, 'possible', NULL, '');
INSERT INTO public.sync_run VALUES (3, 3, 1, 2, 'Vrbo', '2026-11-20 12:00:00+00', '2026-11-20 12:00:00+00', 'ok', 1, 0, 0, 0, 0, 0, 0, 0, 'Your calendar has been imported: 1 reservation has been added.', '1 events, -//vrbo.com//EN', 0, 'possible', NULL, '');
INSERT INTO public.sync_run_detail VALUES (1, '[{"uid":"1@airbnb.com","checkIn":"2027-01-10","checkOut":"2027-01-12","word":"added","detail":""}]', '[{"of":"reservation","after":{"id":1,"uid":"1@airbnb.com","accomId":1,"accomNum":1,"checkIn":"2027-01-10","checkOut":"2027-01-12","status":"new","origin":"Airbnb","link":1,"comment":"","adults":0,"children":0,"receivedOn":"2026-11-20T12:00:00Z","updatedOn":"2026-11-20T12:00:00Z","sequence":0,"everHeld":true,"cancelledHere":false},"blocksBefore":[],"blocksAfter":[]},{"of":"event","after":{"id":1,"identity":"1@airbnb.com","checkIn":"2027-01-10","checkOut":"2027-01-12","kind":"reservation","role":"stay","firstSeen":"2026-11-20T12:00:00Z","lastSeen":"2026-11-20T12:00:00Z","reservation":1,"given":{"checkIn":"2027-01-10","checkOut":"2027-01-12"}}}]');
INSERT INTO public.sync_run_detail VALUES (2, '[{"uid":"1@booking.com","checkIn":"2027-01-20","checkOut":"2027-01-23","word":"added","detail":""}]', '[{"of":"reservation","after":{"id":2,"uid":"1@booking.com","accomId":1,"accomNum":1,"checkIn":"2027-01-20","checkOut":"2027-01-23","status":"new","origin":"Booking","link":2,"comment":"CLOSED - Not available","adults":0,"children":0,"receivedOn":"2026-11-20T12:00:00Z","updatedOn":"2026-11-20T12:00:00Z","sequence":0,"everHeld":true,"cancelledHere":false},"blocksBefore":[],"blocksAfter":[]},{"of":"event","after":{"id":2,"identity":"1@booking.com","checkIn":"2027-01-20","checkOut":"2027-01-23","kind":"unclear","role":"stay","firstSeen":"2026-11-20T12:00:00Z","lastSeen":"2026-11-20T12:00:00Z","reservation":2,"given":{"checkIn":"2027-01-20","checkOut":"2027-01-23"}}}]');
INSERT INTO public.sync_run_detail VALUES (3, '[{"uid":"1@vrbo.com","checkIn":"2027-02-01","checkOut":"2027-02-05","word":"added","detail":""}]', '[{"of":"reservation","after":{"id":3,"uid":"1@vrbo.com","accomId":1,"accomNum":2,"checkIn":"2027-02-01","checkOut":"2027-02-05","status":"new","origin":"Vrbo","link":3,"comment":"Reserved - Grace","adults":0,"children":0,"receivedOn":"2026-11-20T12:00:00Z","updatedOn":"2026-11-20T12:00:00Z","sequence":0,"everHeld":true,"cancelledHere":false},"blocksBefore":[],"blocksAfter":[]},{"of":"event","after":{"id":3,"identity":"1@vrbo.com","checkIn":"2027-02-01","checkOut":"2027-02-05","kind":"reservation","role":"stay","firstSeen":"2026-11-20T12:00:00Z","lastSeen":"2026-11-20T12:00:00Z","reservation":3,"given":{"checkIn":"2027-02-01","checkOut":"2027-02-05"}}}]');
INSERT INTO public.unit VALUES (1, 2, '2', 2, '2026-11-20 12:00:00+00');
INSERT INTO public.unit VALUES (1, 1, '1', 7, '2026-11-20 12:00:00+00');
INSERT INTO public.watch VALUES ('links', '2000-01-01 00:00:00+00');
INSERT INTO public.watch VALUES ('house', '2000-01-01 00:00:00+00');
INSERT INTO public.watch VALUES ('stop-sell', '2000-01-01 00:00:00+00');
SELECT pg_catalog.setval('public.accommodation_seq', 1, false);
SELECT pg_catalog.setval('public.app_user_seq', 1, false);
SELECT pg_catalog.setval('public.application_password_seq', 1, false);
SELECT pg_catalog.setval('public.blocked_dates_seq', 1, false);
SELECT pg_catalog.setval('public.customer_seq', 1, false);
SELECT pg_catalog.setval('public.feed_read_seq', 7, true);
SELECT pg_catalog.setval('public.incident_seq', 50, false);
SELECT pg_catalog.setval('public.journal_seq', 50, true);
SELECT pg_catalog.setval('public.known_event_seq', 50, true);
SELECT pg_catalog.setval('public.link_seq', 4, true);
SELECT pg_catalog.setval('public.mail_seq', 1, false);
SELECT pg_catalog.setval('public.notice_seq', 1, false);
SELECT pg_catalog.setval('public.outlook_meeting_seq', 1, false);
SELECT pg_catalog.setval('public.outlook_room_seq', 1, false);
SELECT pg_catalog.setval('public.reservation_group_seq', 1, false);
SELECT pg_catalog.setval('public.reservation_seq', 6, true);
SELECT pg_catalog.setval('public.sync_run_seq', 4, true);
SELECT pg_catalog.setval('public.telling_id_seq', 1, false);
SELECT pg_catalog.setval('public.verification_seq', 50, false);
SELECT pg_catalog.setval('public.verification_step_seq', 50, false);
ALTER TABLE ONLY public.accommodation
    ADD CONSTRAINT accommodation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_name_key UNIQUE (name);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.application_password
    ADD CONSTRAINT application_password_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.feed_key_change
    ADD CONSTRAINT feed_key_change_pkey PRIMARY KEY (variant);
ALTER TABLE ONLY public.feed_look
    ADD CONSTRAINT feed_look_pkey PRIMARY KEY (read_id, link_id);
ALTER TABLE ONLY public.feed_read
    ADD CONSTRAINT feed_read_feed_reader_content_key UNIQUE (feed, reader, content);
ALTER TABLE ONLY public.feed_read
    ADD CONSTRAINT feed_read_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.first_steps
    ADD CONSTRAINT first_steps_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT kept_answer_pkey PRIMARY KEY (user_id, key_hash);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT known_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.learned_reader
    ADD CONSTRAINT learned_reader_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_digest
    ADD CONSTRAINT mail_digest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_snooze
    ADD CONSTRAINT mail_snooze_pkey PRIMARY KEY (incident_id, user_id);
ALTER TABLE ONLY public.mail_topic
    ADD CONSTRAINT mail_topic_pkey PRIMARY KEY (topic);
ALTER TABLE ONLY public.need_snooze
    ADD CONSTRAINT need_snooze_pkey PRIMARY KEY (need_key);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.number_elsewhere
    ADD CONSTRAINT number_elsewhere_pkey PRIMARY KEY (reservation_id);
ALTER TABLE ONLY public.old_copy
    ADD CONSTRAINT old_copy_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.outlook_compared
    ADD CONSTRAINT outlook_compared_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.outlook_event
    ADD CONSTRAINT outlook_event_pkey PRIMARY KEY (link_id, event_id);
ALTER TABLE ONLY public.outlook_keeping
    ADD CONSTRAINT outlook_keeping_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outlook_meeting
    ADD CONSTRAINT outlook_meeting_mark_key UNIQUE (mark);
ALTER TABLE ONLY public.outlook_meeting
    ADD CONSTRAINT outlook_meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outlook_room
    ADD CONSTRAINT outlook_room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outlook_room
    ADD CONSTRAINT outlook_room_room_key_key UNIQUE (room_key);
ALTER TABLE ONLY public.outlook_settings
    ADD CONSTRAINT outlook_settings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outlook_subscription
    ADD CONSTRAINT outlook_subscription_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.outlook_subscription
    ADD CONSTRAINT outlook_subscription_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.outlook_turn
    ADD CONSTRAINT outlook_turn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.refused_read
    ADD CONSTRAINT refused_read_pkey PRIMARY KEY (on_day, reader, why, feed);
ALTER TABLE ONLY public.reservation_group
    ADD CONSTRAINT reservation_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resume_key
    ADD CONSTRAINT resume_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resume_used
    ADD CONSTRAINT resume_used_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.same_guest
    ADD CONSTRAINT same_guest_pkey PRIMARY KEY (link_id, check_in, check_out, reservation_id, stay_in, stay_out);
ALTER TABLE ONLY public.site_option
    ADD CONSTRAINT site_option_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.site_revision
    ADD CONSTRAINT site_revision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stop_sell
    ADD CONSTRAINT stop_sell_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.sync_run_detail
    ADD CONSTRAINT sync_run_detail_pkey PRIMARY KEY (run_id);
ALTER TABLE ONLY public.sync_run
    ADD CONSTRAINT sync_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.telling
    ADD CONSTRAINT telling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (accom_id, num);
ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.verification_step
    ADD CONSTRAINT verification_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.verification_step
    ADD CONSTRAINT verification_step_verification_id_kind_key UNIQUE (verification_id, kind);
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT watch_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);
CREATE INDEX application_password_user ON public.application_password USING btree (user_id);
CREATE INDEX blocked_dates_claim ON public.blocked_dates USING btree (claim_id);
CREATE INDEX blocked_dates_link ON public.blocked_dates USING btree (link_id);
CREATE INDEX blocked_dates_reservation ON public.blocked_dates USING btree (reservation_id);
CREATE INDEX blocked_dates_uid ON public.blocked_dates USING btree (uid);
CREATE INDEX blocked_dates_unit ON public.blocked_dates USING btree (accom_id, accom_num, to_date, from_date);
CREATE INDEX claim_reservation ON public.claim USING btree (reservation_id);
CREATE INDEX claim_uid ON public.claim USING btree (uid);
CREATE INDEX customer_email ON public.customer USING btree (email);
CREATE INDEX feed_look_owed ON public.feed_look USING btree (link_id, looked_on);
CREATE INDEX feed_read_link ON public.feed_read USING btree (link_id);
CREATE INDEX feed_read_unit ON public.feed_read USING btree (accom_id, accom_num);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX incident_link ON public.incident USING btree (link_id, closed_on);
CREATE INDEX incident_open ON public.incident USING btree (closed_on, told_on);
CREATE INDEX journal_link ON public.journal USING btree (link_id);
CREATE INDEX journal_logged ON public.journal USING btree (logged_on);
CREATE INDEX journal_reservation ON public.journal USING btree (reservation_id);
CREATE INDEX kept_answer_begun ON public.kept_answer USING btree (begun_on);
CREATE INDEX known_event_link ON public.claim USING btree (link_id);
CREATE INDEX link_attempt ON public.link USING btree (last_attempt);
CREATE INDEX link_due ON public.link USING btree (enabled, due_on);
CREATE INDEX link_room ON public.link USING btree (room);
CREATE INDEX link_unit ON public.link USING btree (accom_id, accom_num);
CREATE INDEX mail_due ON public.mail USING btree (state, due_on);
CREATE INDEX mail_written ON public.mail USING btree (written_on);
CREATE INDEX notice_link ON public.notice USING btree (link_id);
CREATE INDEX notice_standing ON public.notice USING btree (kind);
CREATE INDEX notice_untold ON public.notice USING btree (kind, told_on);
CREATE INDEX number_elsewhere_alphanum ON public.number_elsewhere USING btree (alphanum_id);
CREATE INDEX number_elsewhere_num ON public.number_elsewhere USING btree (num);
CREATE INDEX outlook_meeting_booking ON public.outlook_meeting USING btree (booking);
CREATE INDEX outlook_meeting_due ON public.outlook_meeting USING btree (dirty, due_on);
CREATE INDEX outlook_meeting_ical ON public.outlook_meeting USING btree (ical_uid);
CREATE INDEX outlook_room_link ON public.outlook_room USING btree (link_id);
CREATE INDEX outlook_subscription_id ON public.outlook_subscription USING btree (subscription_id);
CREATE INDEX refused_read_unit ON public.refused_read USING btree (accom_id, accom_num);
CREATE INDEX reservation_check_in ON public.reservation USING btree (check_in);
CREATE INDEX reservation_check_out ON public.reservation USING btree (check_out);
CREATE INDEX reservation_customer ON public.reservation USING btree (customer_id);
CREATE INDEX reservation_group_members ON public.reservation USING btree (group_id);
CREATE INDEX reservation_link ON public.reservation USING btree (link_id);
CREATE INDEX reservation_received ON public.reservation USING btree (received_on);
CREATE INDEX reservation_uid ON public.reservation USING btree (uid);
CREATE INDEX reservation_unit ON public.reservation USING btree (accom_id, accom_num, check_out, check_in);
CREATE INDEX retired_uid_uid ON public.retired_uid USING btree (uid);
CREATE INDEX sync_run_finished ON public.sync_run USING btree (finished_on);
CREATE INDEX sync_run_link ON public.sync_run USING btree (link_id, started_on);
CREATE INDEX telling_incident ON public.telling USING btree (incident_id);
CREATE INDEX telling_message ON public.telling USING btree (message_id);
CREATE INDEX telling_notice ON public.telling USING btree (notice_id);
CREATE INDEX verification_link ON public.verification USING btree (link_id, closed_on);
CREATE INDEX verification_open ON public.verification USING btree (closed_on, claimed_until);
ALTER TABLE ONLY public.application_password
    ADD CONSTRAINT application_password_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_accom_id_fkey FOREIGN KEY (accom_id) REFERENCES public.accommodation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.blocked_dates
    ADD CONSTRAINT blocked_dates_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.feed_look
    ADD CONSTRAINT feed_look_read_id_fkey FOREIGN KEY (read_id) REFERENCES public.feed_read(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.feed_read
    ADD CONSTRAINT feed_read_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE CASCADE;
ALTER TABLE ONLY public.feed_read
    ADD CONSTRAINT feed_read_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT incident_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT kept_answer_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT known_event_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT known_event_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservation(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.learned_reader
    ADD CONSTRAINT learned_reader_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE CASCADE;
ALTER TABLE ONLY public.mail_snooze
    ADD CONSTRAINT mail_snooze_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES public.incident(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.mail_snooze
    ADD CONSTRAINT mail_snooze_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservation(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.number_elsewhere
    ADD CONSTRAINT number_elsewhere_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.old_copy
    ADD CONSTRAINT old_copy_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outlook_compared
    ADD CONSTRAINT outlook_compared_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outlook_event
    ADD CONSTRAINT outlook_event_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outlook_room
    ADD CONSTRAINT outlook_room_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE SET NULL;
ALTER TABLE ONLY public.outlook_room
    ADD CONSTRAINT outlook_room_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.outlook_settings
    ADD CONSTRAINT outlook_settings_default_accommodation_fkey FOREIGN KEY (default_accommodation) REFERENCES public.accommodation(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.refused_read
    ADD CONSTRAINT refused_read_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE CASCADE;
ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_accom_id_accom_num_fkey FOREIGN KEY (accom_id, accom_num) REFERENCES public.unit(accom_id, num) ON DELETE CASCADE;
ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.reservation_group(id);
ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.same_guest
    ADD CONSTRAINT same_guest_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.same_guest
    ADD CONSTRAINT same_guest_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stop_sell
    ADD CONSTRAINT stop_sell_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES public.blocked_dates(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.sync_run_detail
    ADD CONSTRAINT sync_run_detail_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.sync_run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sync_run
    ADD CONSTRAINT sync_run_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.telling
    ADD CONSTRAINT telling_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES public.incident(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.telling
    ADD CONSTRAINT telling_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.telling
    ADD CONSTRAINT telling_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_accom_id_fkey FOREIGN KEY (accom_id) REFERENCES public.accommodation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_canary_block_fkey FOREIGN KEY (canary_block) REFERENCES public.blocked_dates(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.verification_step
    ADD CONSTRAINT verification_step_verification_id_fkey FOREIGN KEY (verification_id) REFERENCES public.verification(id) ON DELETE CASCADE;
