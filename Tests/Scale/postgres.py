#!/usr/bin/env python3
"""Measures the queries of docs/scale.md: a library in PostgreSQL, a screen a query.

Starts a server of its own on the loopback in a temporary folder, loads the tables that
`mingzhang-benchmark rows` wrote, runs every screen's query with changing parameters, and removes everything.
Needs PostgreSQL's server (Debian: postgresql) and psycopg (PyPI: psycopg[binary]); installs nothing.

    mingzhang-benchmark rows --disclosures 10000 --files 2000 --into ROWS
    Tests/Scale/postgres.py ROWS [--copies N] [--runs N]
"""

import argparse
import glob
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time

SCHEMA = """
create table disclosure (id int, region text, region_name text, department_code text, department text, year int,
                     kind text, title text, expenditure bigint, score numeric, initials text);
create table name (id int, text text, initials text);
create table item (disclosure int, place smallint, kind "char", code text, name int, amount bigint);
create table file (disclosure int, path text, bytes bytea);
"""

# Two characters that stand beside each other: what a search of two characters and more is answered from.
AFTER_COPY = """
create function grams(word text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct substr(word, place, 2)), '{}') from generate_series(1, length(word) - 1) place
$$;
create table account as
  select row_number() over (order by region, department_code, year)::int id, region, department_code, year,
         min(region_name) region_name, min(department) department, min(initials) initials,
         coalesce(max(expenditure) filter (where kind = 'budget'), 0) budget,
         coalesce(max(expenditure) filter (where kind = 'final'), 0) final,
         coalesce(max(score) filter (where kind = 'final'), 0) score,
         max(id) filter (where kind = 'budget') budget_id, max(id) filter (where kind = 'final') final_id
  from disclosure group by region, department_code, year;
"""

COPY_ACCOUNTS = """
insert into account
  select id + {shift}, '{prefix}' || substr(region, 3), department_code, year, region_name, department, initials,
         budget, final + {shift} % 997, score, budget_id, final_id
  from account where region like '99%';
"""

INDEXES = """
alter table account add primary key (id);
create unique index on account (region, department_code, year);
create index on account (department, id);
create index on account (final, id);
create index on account (budget, id);
create index on account (score, id);
create index on account using gin (grams(department));
create index on account using gin (grams(initials));
alter table disclosure add primary key (id);
alter table name add primary key (id);
create index on name using gin (grams(text));
create index on name using gin (grams(initials));
create index on item (code collate "C", disclosure);
create index on item (name);
alter table item add primary key (disclosure, place);
alter table file add primary key (disclosure, path);
"""

PAGE = 40
ROW = "id, region, department_code, year, region_name, department, budget, final, score"


class Server:
    """A server of its own, gone when the program ends."""

    def __init__(self):
        self.bin = bin_folder()
        # A server does not run as root.
        self.prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.folder = tempfile.mkdtemp(prefix="mingzhang-postgres-", dir="/tmp")
        if self.prefix:
            shutil.chown(self.folder, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.call("initdb", "-D", self.folder + "/data", "-U", "measure", "-A", "trust", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync")
        options = (f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder}"
                   " -c shared_buffers=512MB -c fsync=off -c maintenance_work_mem=512MB -c max_wal_size=8GB"
                   " -c jit=off")
        self.call("pg_ctl", "-D", self.folder + "/data", "-l", self.folder + "/log", "-w", "-o", options, "start")

    def call(self, program, *arguments):
        subprocess.run(self.prefix + [f"{self.bin}/{program}", *arguments], check=True, stdout=subprocess.DEVNULL,
                       cwd="/tmp")

    def close(self):
        try:
            self.call("pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "stop")
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def bin_folder():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb") + glob.glob("/usr/pgsql-*/bin/initdb"))
    if not found:
        sys.exit("PostgreSQL's server is not installed (Debian: apt-get install postgresql): nothing was measured.")
    return os.path.dirname(found[-1])


def load(connection, folder, copies):
    start = time.monotonic()
    connection.execute(SCHEMA)
    for table, name in [("disclosure", "disclosure"), ("name", "name"), ("item", "item"), ("file", "file")]:
        with connection.cursor() as cursor, open(f"{folder}/{name}.csv", "rb") as source:
            with cursor.copy(f"copy {table} from stdin (format csv)") as copy:
                while block := source.read(1 << 20):
                    copy.write(block)
    copied = time.monotonic()
    connection.execute(AFTER_COPY)
    accounts = connection.execute("select count(*) from account").fetchone()[0]
    for number in range(1, copies):
        connection.execute(COPY_ACCOUNTS.format(shift=number * accounts, prefix=99 - number))
    for statement in INDEXES.strip().split("\n"):
        connection.execute(statement)
    connection.execute("vacuum analyze")
    return copied - start, time.monotonic() - copied


def percentile(times, share):
    times = sorted(times)
    return times[max(0, min(len(times) - 1, int(share * len(times) + 0.9999) - 1))]


class Screens:
    """The queries, each with parameters drawn anew for each run."""

    def __init__(self, connection, files):
        self.connection = connection
        self.draw = random.Random(1)
        self.accounts = connection.execute("select max(id) from account").fetchone()[0]
        self.files = files

    def account(self, columns):
        row = None
        while row is None:
            row = self.connection.execute(f"select {columns} from account where id = %s",
                                          [self.draw.randint(1, self.accounts)]).fetchone()
        return row

    def place_pages(self):
        order = "region, department_code, year"
        yield "first page", f"select {ROW} from account order by {order} limit {PAGE}", lambda: []
        yield "last page (End)", f"select {ROW} from account order by region desc, department_code desc, year desc limit {PAGE}", lambda: []
        yield ("deep page, by place", f"select {ROW} from account where ({order}) > (%s, %s, %s) order by {order} limit {PAGE}",
               lambda: self.account(order))
        for column, word in [("department", "name"), ("final", "spending"), ("budget", "budget"), ("score", "score")]:
            yield (f"deep page, by {word}",
                   f"select {ROW} from account where ({column}, id) < (%s, %s) order by {column} desc, id desc limit {PAGE}",
                   lambda column=column: self.account(f"{column}, id"))

    def positions(self):
        order = "region, department_code, year"
        yield ("any place in the list, by offset", f"select {ROW} from account order by {order} limit {PAGE} offset %s",
               lambda: [self.draw.randint(0, self.accounts - 1)])
        # As where every thousandth key is kept beside its position.
        yield ("any place in the list, from a kept key",
               f"select {ROW} from account where ({order}) >= (%s, %s, %s) order by {order} limit {PAGE} offset %s",
               lambda: [*self.account(order), self.draw.randint(0, 999)])
        yield ("where a department stands, counted", f"select count(*) from account where ({order}) < (%s, %s, %s)",
               lambda: self.account(order))

    def documents(self):
        yield ("open a department (its files)",
               "select disclosure, path, bytes from file where disclosure in (%s, %s)",
               lambda: (lambda first: [first, first + 1])(2 * self.draw.randint(0, self.files // 2 - 1)))
        yield ("all years of a department", f"select {ROW} from account where region = %s and department_code = %s order by year",
               lambda: self.account("region, department_code"))

    def searches(self):
        items = ("select d.department, d.year, d.kind, i.place, i.kind, i.code, n.text, i.amount from item i join name n on n.id = i.name"
                 " join disclosure d on d.id = i.disclosure"
                 " where i.code collate \"C\" >= %s and i.code collate \"C\" < %s order by i.code collate \"C\", i.disclosure limit 50")
        codes = ["201", "20103", "2080505", "302", "30217", "2210201", "2010301", "20805"]
        yield "code search", items, lambda: (lambda code: [code, code[:-1] + chr(ord(code[-1]) + 1)])(self.draw.choice(codes))
        yield ("code search, counted to 1,000",
               "select count(*) from (select 1 from item where code collate \"C\" >= %s and code collate \"C\" < %s limit 1000) counted",
               lambda: (lambda code: [code, code[:-1] + chr(ord(code[-1]) + 1)])(self.draw.choice(codes)))
        named = ("select d.department, d.year, d.kind, i.place, i.kind, i.code, n.text, i.amount from"
                 " (select id, text from name where grams({column}) @> grams(%s) and {column} like %s limit 50) n"
                 " cross join lateral (select * from item where name = n.id limit 3) i"
                 " join disclosure d on d.id = i.disclosure limit 50")
        words = ["行政", "绩效", "满意", "运行", "服务", "办公", "数量", "养老", "质量", "网络"]
        yield ("two characters", named.format(column="text"), lambda: (lambda word: [word, f"%{word}%"])(self.draw.choice(words)))
        initials = ["xzyx", "mydd", "zfgjj", "bgf", "wlyx", "fwdx", "yljf", "xz"]
        yield ("pinyin initials", named.format(column="initials"),
               lambda: (lambda word: [word, f"%{word}%"])(self.draw.choice(initials)))
        places = (f"select {ROW} from account where grams(department) @> grams(%s) and department like %s"
                  " order by region, department_code, year limit 50")
        kinds = ["教育", "财政", "卫生", "第003县", "水利局", "审计"]
        yield ("departments of two characters", places, lambda: (lambda word: [word, f"%{word}%"])(self.draw.choice(kinds)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", help="the folder that mingzhang-benchmark rows wrote into")
    parser.add_argument("--copies", type=int, default=1, help="how often the list of departments is to be there, 1 to 80")
    parser.add_argument("--runs", type=int, default=200, help="how often each query is run")
    options = parser.parse_args()
    if not 1 <= options.copies <= 80 or options.runs < 1:
        sys.exit("--copies must be from 1 to 80, --runs at least 1.")
    if not os.path.exists(f"{options.rows}/disclosure.csv"):
        sys.exit(f"{options.rows} holds no disclosure.csv; write it with mingzhang-benchmark rows --into {options.rows}.")
    bin_folder()
    try:
        import psycopg
    except ImportError:
        sys.exit("psycopg is not installed (PyPI: psycopg[binary]): nothing was measured.")
    server = Server()
    try:
        with psycopg.connect(host="127.0.0.1", port=server.port, user="measure", dbname="postgres",
                             autocommit=True) as connection:
            copying, indexing = load(connection, options.rows, options.copies)
            # A screen's query is prepared once.
            connection.prepare_threshold = 0

            def one(query):
                return connection.execute(query).fetchone()[0]

            print(one("select version()"))
            print(f"{one('select count(*) from account')} years of departments,"
                  f" {one('select count(*) from disclosure')} disclosures, {one('select count(*) from item')} items,"
                  f" {one('select count(*) from name')} names, {one('select count(distinct disclosure) from file')} with files")
            print(f"copied in {copying:.1f} s, indexed in {indexing:.1f} s;"
                  f" {one('select pg_database_size(current_database())') / 2**20:.0f} MiB")
            print("\n| query | rows | p50 (ms) | p99 (ms) |\n|---|--:|--:|--:|")
            screens = Screens(connection, one("select count(distinct disclosure) from file"))
            for name, query, parameters in [*screens.place_pages(), *screens.positions(), *screens.documents(), *screens.searches()]:
                times, rows = [], 0
                for run in range(options.runs + 10):
                    values = parameters()
                    start = time.perf_counter()
                    rows = max(rows, len(connection.execute(query, values).fetchall()))
                    if run >= 10:
                        times.append((time.perf_counter() - start) * 1000)
                print(f"| {name} | {rows} | {percentile(times, 0.5):.2f} | {percentile(times, 0.99):.2f} |")
    finally:
        server.close()


if __name__ == "__main__":
    main()
