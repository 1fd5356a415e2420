/** Three overlapping limestone ridges at the foot of a hero or above the footer. Pure decoration. */
export function Karst() {
  return (
    <svg
      className="karst"
      viewBox="0 0 1200 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="karst-back"
        d="M0 120V78C60 70 78 22 122 20s58 52 104 54c44 2 52-58 104-60s66 62 118 62 60-44 104-46 58 46 110 44 58-64 112-66 62 64 114 66 56-42 104-42 60 44 108 42 60-30 100-32v98Z"
      />
      <path
        className="karst-middle"
        d="M0 120V96c44-2 62-40 98-42s54 38 96 40 60-50 102-50 52 48 96 50 66-34 108-36 58 38 104 38 62-54 108-54 58 52 104 54 58-36 104-38 60 38 104 40 60-48 106-48 50 34 70 38v32Z"
      />
      <path
        className="karst-front"
        d="M0 120v-10c70-6 96-26 150-26s86 24 150 24 92-20 150-20 96 22 158 22 90-26 150-26 92 26 152 26 90-18 146-18 100 14 144 18v10Z"
      />
    </svg>
  )
}
