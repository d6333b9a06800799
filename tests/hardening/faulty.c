/* Lets the k-th call of a kind on the files of one folder fail, as a disk does that is full or broken. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 3, OPEN = 4, UNLINK = 5, RENAME = 6 };

static int chosen, left, wrong, lasting;
static char folder[PATH_MAX];

/* Let the call number `count` of a kind fail with an errno; with `forever`, each one after it as well. */
void faulty_begin(int kind, int count, int error, int forever, const char *where) {
    strncpy(folder, where, sizeof folder - 1);
    left = count, wrong = error, lasting = forever, chosen = kind;
}

/* Stop; tells how many calls would still have gone well: 0 or less when one has failed. */
int faulty_end(void) {
    chosen = 0;
    return left;
}

static int is_ours(const char *path) {
    return folder[0] && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int fails(int kind, const char *path) {
    if (kind != chosen || !is_ours(path)) return 0;
    left--;
    if (left == 0 || (left < 0 && lasting)) {
        errno = wrong;
        return 1;
    }
    return 0;
}

static int fails_at(int kind, int handle) {
    char link[64], path[PATH_MAX];
    ssize_t length;
    int before = errno;
    if (kind != chosen) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length <= 0) return 0;
    path[length] = 0;
    return fails(kind, path);
}

#define NEXT(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int handle, const void *data, size_t size) {
    return fails_at(WRITE, handle) ? -1 : NEXT(write)(handle, data, size);
}
ssize_t pwrite(int handle, const void *data, size_t size, off_t at) {
    return fails_at(WRITE, handle) ? -1 : NEXT(pwrite)(handle, data, size, at);
}
ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at) {
    return fails_at(WRITE, handle) ? -1 : NEXT(pwrite64)(handle, data, size, at);
}
int fsync(int handle) { return fails_at(SYNC, handle) ? -1 : NEXT(fsync)(handle); }
int fdatasync(int handle) { return fails_at(SYNC, handle) ? -1 : NEXT(fdatasync)(handle); }
int ftruncate(int handle, off_t size) { return fails_at(TRUNCATE, handle) ? -1 : NEXT(ftruncate)(handle, size); }
int ftruncate64(int handle, off64_t size) {
    return fails_at(TRUNCATE, handle) ? -1 : NEXT(ftruncate64)(handle, size);
}
int unlink(const char *path) { return fails(UNLINK, path) ? -1 : NEXT(unlink)(path); }
int rename(const char *from, const char *to) { return fails(RENAME, from) ? -1 : NEXT(rename)(from, to); }
int link(const char *from, const char *to) { return fails(RENAME, from) ? -1 : NEXT(link)(from, to); }

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return fails(OPEN, path) ? -1 : NEXT(open)(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return fails(OPEN, path) ? -1 : NEXT(open64)(path, flags, mode);
}
