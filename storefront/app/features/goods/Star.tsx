/** One five-point star of ours, not the programme's mark. */
export function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      className={filled ? "star" : "star star-empty"}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M10 1.6l2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.6l-5.2 2.9L6 11.7l-4.4-4 5.9-.7z" />
    </svg>
  )
}
