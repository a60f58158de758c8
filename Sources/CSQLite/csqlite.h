#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

// Nobody asks how much memory is in use: it need not be counted, under a lock, at every allocation.
static inline int csqlite_configure(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

// A file may be anybody's: what stands in its schema is not run, and views and triggers are none of ours.
static inline void csqlite_defend(sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}

// Switches something of a connection on or off: what Swift cannot say, for it imports no functions of any number of values.
static inline int csqlite_switch(sqlite3 *database, int what, int is_on) {
  return sqlite3_db_config(database, what, is_on, (int *)0);
}

// The system's error number of what was last read or written of one of its files, or of what lies beside it; 0 for none.
static inline int csqlite_system_error(sqlite3 *database, int of_journal) {
  int error = 0;
  sqlite3_file *file = 0;
  int operation = of_journal ? SQLITE_FCNTL_JOURNAL_POINTER : SQLITE_FCNTL_FILE_POINTER;
  if (sqlite3_file_control(database, "main", operation, &file) == SQLITE_OK && file && file->pMethods)
    file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
  return error;
}

// Whether a file says that it is written by a log beside it, which whoever reads it must have as well; asked of the file
// itself, so that nothing is made beside it.
static inline int csqlite_wants_log(sqlite3 *database) {
  unsigned char version = 0;
  sqlite3_file *file = 0;
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
    return 0;
  return file->pMethods->xRead(file, &version, 1, 19) == SQLITE_OK && version == 2;
}

// What Swift does not import of SQLite's header: the destructor that asks for a copy.
static inline int csqlite_bind_text_copy(sqlite3_stmt *statement, int index, const char *text, int count) {
  return sqlite3_bind_text(statement, index, text, count, SQLITE_TRANSIENT);
}
static inline int csqlite_bind_blob_static(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_STATIC);
}

#endif
